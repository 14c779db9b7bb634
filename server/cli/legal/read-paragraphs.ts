import { paragraphsOf } from '#schema/legal-basis/read/paragraph.ts'
import { openDocx } from '#server/docx/open-docx.ts'
import { kindOfFile, type DocumentRefusal } from '#server/docx/recognise.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { plainText } from './plain-text.ts'
import { sheetParagraphs } from './sheet-paragraphs.ts'

export interface NotRead {
  readonly refused: DocumentRefusal | 'not-unicode'
}

const fromPackage = (bytes: Uint8Array): readonly string[] | NotRead => {
  const word = openDocx(bytes)
  if (word.refused === null) return word.paragraphs
  if (word.refused !== 'not-a-document') return word
  const book = openXlsx(bytes)
  return book.refused === null ? sheetParagraphs(book.workbook) : word
}

const fromText = (bytes: Uint8Array): readonly string[] | NotRead => {
  const text = plainText(bytes)
  return text === null ? { refused: 'not-unicode' } : paragraphsOf(text)
}

/** Paragraphs of a document, a workbook or a plain text, told apart by their bytes. */
export const readParagraphs = (bytes: Uint8Array): readonly string[] | NotRead => {
  const kind = kindOfFile(bytes)
  if (kind === 'package') return fromPackage(bytes)
  return kind === 'text' ? fromText(bytes) : { refused: kind }
}
