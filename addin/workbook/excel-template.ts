import type { Area } from '#schema/grammar/sheet.ts'
import type { Offer, TemplateCell, TemplateSheet } from '#schema/year-sheets/template/template.ts'
import { addressLists } from './address-lists.ts'
import { inExcel } from './excel-run.ts'
import type { Done } from './workbook.ts'

const POINTS = 5.6

const LOOKS: Readonly<Record<TemplateCell['look'], { readonly bold: boolean; readonly ink: string; readonly italic: boolean }>> = {
  title: { bold: true, ink: '#0F5132', italic: false },
  note: { bold: false, ink: '#595959', italic: false },
  heading: { bold: true, ink: '#000000', italic: false },
  example: { bold: false, ink: '#767676', italic: true },
  plain: { bold: false, ink: '#000000', italic: false },
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range => sheet.getRangeByIndexes(row - 1, column - 1, rows, columns)

const put = (sheet: Excel.Worksheet, cells: readonly TemplateCell[]): void => {
  const [rows, columns] = [Math.max(...cells.map(({ row }) => row)), Math.max(...cells.map(({ column }) => column))]
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): string | number => ''))
  for (const { row, column, value } of cells) { const line = values[row - 1]; if (line) line[column - 1] = value }
  const range = sheet.getRangeByIndexes(0, 0, rows, columns)
  range.numberFormat = values.map((line) => line.map((value) => (typeof value === 'string' && value !== '' ? '@' : 'General')))
  range.values = values
  for (const [name, look] of Object.entries(LOOKS)) {
    for (const list of addressLists(cells.filter((cell) => cell.look === name))) {
      const { font } = sheet.getRanges(list).format
      font.bold = look.bold
      font.color = look.ink
      font.italic = look.italic
    }
  }
}

/** A list is offered, not enforced: pasting goes past it anyway, and checking says what is wrong. */
const offer = (sheet: Excel.Worksheet, { area, from, prompt }: Offer): void => {
  const { dataValidation } = rangeOf(sheet, area)
  dataValidation.rule = { list: { inCellDropDown: true, source: typeof from === 'string' ? `=${from}` : from.join(',') } }
  dataValidation.errorAlert = { showAlert: false, message: '', title: '', style: 'Information' }
  dataValidation.prompt = { showPrompt: true, title: '', message: prompt }
}

const write = (sheet: Excel.Worksheet, { cells, widths, table, offers, texts }: TemplateSheet): void => {
  put(sheet, cells)
  widths.forEach((width, at) => { sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn().format.columnWidth = width * POINTS })
  for (const area of texts) rangeOf(sheet, area).numberFormat = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => '@'))
  if (table) sheet.tables.add(rangeOf(sheet, table.area), true).name = table.name
  for (const one of offers) offer(sheet, one)
}

/** Makes the sheets of a new school workbook, one trip after looking which there are; the caller has seen that the file is empty. */
export const writeTemplate = (wanted: readonly TemplateSheet[]): Promise<Done<null>> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook
    const asked = wanted.map((template) => ({ template, there: worksheets.getItemOrNullObject(template.name) }))
    await context.sync()
    const sheets = asked.map(({ template, there }) => ({ template, sheet: there.isNullObject ? worksheets.add(template.name) : there }))
    for (const { template, sheet } of sheets) write(sheet, template)
    sheets[0]?.sheet.activate()
    await context.sync()
    return null
  })
