import { readPackage } from './archive/package.ts'
import { Unopenable } from './archive/refusal.ts'
import type { Opened, Refused } from './model.ts'
import { readWorkbook } from './read/workbook.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** A workbook of Excel 2 to 5 outside any container begins with one of these. */
const OLD_BIFF = [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00], [0x09, 0x08, 0x08, 0x00], [0x09, 0x08, 0x10, 0x00]]

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte)

/** Streams of an OLE container are named in UTF-16. */
const namesStream = (bytes: Uint8Array, name: string): boolean => {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) if (begins(bytes.subarray(at), wide)) return true
  return false
}

const container = (bytes: Uint8Array): Refused => {
  if (namesStream(bytes, 'EncryptedPackage') || namesStream(bytes, 'EncryptionInfo')) return { refused: 'encrypted' }
  return { refused: namesStream(bytes, 'Workbook') || namesStream(bytes, 'Book') ? 'legacy-xls' : 'not-a-workbook' }
}

/** Looks at the first bytes only: what kind of file this is, whatever its name says. */
const recognised = (bytes: Uint8Array): Refused | null => {
  if (bytes.length === 0) return { refused: 'empty' }
  if (begins(bytes, OLE)) return container(bytes)
  if (OLD_BIFF.some((magic) => begins(bytes, magic))) return { refused: 'legacy-xls' }
  return begins(bytes, ZIP) ? null : { refused: 'not-a-workbook' }
}

/** An .xlsx file as a workbook, or why it cannot be read. */
export const openXlsx = (bytes: Uint8Array): Opened | Refused => {
  const refused = recognised(bytes)
  if (refused) return refused
  try {
    return { refused: null, workbook: readWorkbook(readPackage(bytes)) }
  } catch (trouble) {
    if (trouble instanceof Unopenable) return { refused: trouble.reason }
    throw trouble
  }
}
