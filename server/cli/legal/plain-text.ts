const MARKS: readonly (readonly [readonly number[], string])[] = [[[0xff, 0xfe], 'utf-16le'], [[0xfe, 0xff], 'utf-16be']]

const encodingOf = (bytes: Uint8Array): string => MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? 'utf-8'

/** The text of a file, or null where its bytes are no Unicode text. */
export const plainText = (bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
