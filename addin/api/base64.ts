const AT_ONCE = 8192

/** Bytes as a document can carry them; piece by piece, because a call takes only so many arguments. */
export const toBase64 = (bytes: Uint8Array): string => {
  const pieces = Array.from({ length: Math.ceil(bytes.length / AT_ONCE) }, (_, at) => String.fromCharCode(...bytes.subarray(at * AT_ONCE, (at + 1) * AT_ONCE)))
  return btoa(pieces.join(''))
}

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
