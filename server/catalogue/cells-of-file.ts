import { parseCsv } from '#schema/intake/annex/parse-csv.ts'
import { findColumns } from '#schema/intake/annex/find-columns.ts'
import type { Cells } from '#schema/intake/annex/annex.ts'
import type { RefusalReason } from '#server/xlsx/model.ts'
import { openXlsx } from '#server/xlsx/open.ts'

const zip = [0x50, 0x4b]

/** The table of an annex: the first visible sheet with a heading of numbers and titles, or the text as CSV. */
export function cellsOfFile(bytes: Uint8Array): Cells | { readonly refused: RefusalReason } {
  if (!zip.every((byte, at) => bytes[at] === byte)) return parseCsv(new TextDecoder().decode(bytes))
  const opened = openXlsx(bytes)
  if (opened.refused !== null) return { refused: opened.refused }
  const tables = opened.workbook.sheets.filter(({ visible }) => visible).map(({ values }) => values)
  return tables.find((values) => findColumns(values) !== null) ?? tables[0] ?? []
}
