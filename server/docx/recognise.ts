/** Why a file cannot be read as a document. */
export type DocumentRefusal = 'empty' | 'encrypted' | 'legacy' | 'pdf' | 'damaged' | 'too-large' | 'not-a-document'

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'package' | 'text' | DocumentRefusal

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const PDF = [0x25, 0x50, 0x44, 0x46]
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66]

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte)

const ENCRYPTED = 'EncryptedPackage'

/** Streams of an OLE container are named in UTF-16. */
const isEncrypted = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes).includes([...ENCRYPTED].map((letter) => `${letter}\0`).join(''))

const known: readonly (readonly [readonly number[], FileKind])[] = [[ZIP, 'package'], [PDF, 'pdf'], [RTF, 'legacy']]

export const kindOfFile = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty'
  if (begins(bytes, OLE)) return isEncrypted(bytes) ? 'encrypted' : 'legacy'
  return known.find(([magic]) => begins(bytes, magic))?.[1] ?? 'text'
}
