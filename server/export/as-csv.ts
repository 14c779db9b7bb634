import { lineColumns } from '#schema/reports/line-columns.ts'
import type { ShownCell } from '#schema/reports/shown-column.ts'
import type { Export } from './asked.ts'
import { linesInPieces } from './lines-in-pieces.ts'

/** Excel knows UTF-8 in a text file by this sign. */
export const CSV_START = '\ufeff'

/** What a spreadsheet would take for a formula, also behind blanks and in full width. */
const FORMULA = /^[\s\u200b-\u200f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/

const needsQuotes = /[",\r\n\t]|^\s|\s$/

/** One field; text that would run as a formula gets an apostrophe before it, as Excel itself writes such text. */
export const csvField = (value: ShownCell): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvLine = (values: readonly ShownCell[]): string => `${values.map(csvField).join(',')}\r\n`

/** Named lines as comma-separated text in UTF-8, piece by piece. */
export async function* asCsv(asked: Export): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(CSV_START + csvLine(lineColumns.map(({ title }) => title(asked.language))))
  for await (const rows of linesInPieces(asked)) yield encoder.encode(rows.map(csvLine).join(''))
}
