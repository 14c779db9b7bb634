import { templateVi } from '#schema/locale/year-sheets/template.vi.ts'
import { schoolTemplate, type Wanted } from '#schema/year-sheets/template/school-template.ts'
import type { TemplateCell, TemplateSheet } from '#schema/year-sheets/template/template.ts'
import { buildWorkbook } from '#server/xlsx/build/build-workbook.ts'
import type { TableSheet } from '#server/xlsx/build/table-sheet.ts'
import { patchXlsx, type Change } from '#server/xlsx/patch.ts'

const at = (cells: readonly TemplateCell[], row: number, column: number): string | null => {
  const found = cells.find((cell) => cell.row === row && cell.column === column)
  return found ? String(found.value) : null
}

const tableSheet = ({ name, cells, widths }: TemplateSheet, { name: table, area }: NonNullable<TemplateSheet['table']>): TableSheet => ({
  name, table,
  above: Array.from({ length: area.row - 1 }, (_, up) => at(cells, up + 1, 1)),
  columns: widths.map((width, across) => ({ title: at(cells, area.row, across + 1) ?? '', width })),
  rows: [Array.from({ length: area.rows - 1 }, () => widths.map(() => null))],
})

const LOOKS = { title: { bold: true, fontColor: '#0F5132' }, note: { fontColor: '#595959' }, heading: { bold: true }, example: { fontColor: '#767676' }, plain: {} } as const

/** What a sheet has that tables alone do not say. */
const sheetChanges = ({ name: sheet, cells, widths, table }: TemplateSheet): readonly Change[] =>
  table ? [] : [
    { change: 'add-sheet', sheet },
    ...widths.map((width, across): Change => ({ change: 'set-columns', sheet, first: across + 1, last: across + 1, width })),
    ...cells.map(({ row, column, value, look }): Change => ({ change: 'set-cell', sheet, row, column, value, look: LOOKS[look] })),
  ]

const listChanges = ({ name: sheet, offers }: TemplateSheet): readonly Change[] =>
  offers.map(({ area, from, prompt }): Change => ({ change: 'set-list-validation', sheet, areas: [area], formula: typeof from === 'string' ? from : `"${from.join(',')}"`, prompt }))

const textChanges = ({ name: sheet, texts }: TemplateSheet): readonly Change[] =>
  texts.flatMap(({ row, column, rows }) => Array.from({ length: rows }, (_, down): Change => ({ change: 'set-cell', sheet, row: row + down, column, look: { numberFormat: '@' } })))

const bytesOf = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  for await (const part of pieces) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

/** A new school workbook as a file; its sheets are Vietnamese, as the school's papers are. */
export const templateWorkbook = async (wanted: Wanted): Promise<Uint8Array> => {
  const sheets = schoolTemplate(wanted, templateVi)
  const tables = sheets.flatMap((sheet) => (sheet.table ? [tableSheet(sheet, sheet.table)] : []))
  const changes = [...sheets.flatMap(sheetChanges), ...sheets.flatMap(textChanges), ...sheets.flatMap(listChanges)]
  return patchXlsx(await bytesOf(buildWorkbook(tables)), changes)
}
