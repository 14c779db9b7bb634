import { looks, type Role, type SheetCell, type SheetChart, type SheetPlan } from '#schema/summary/layout/sheet.ts'
import { addressLists } from './address-lists.ts'
import { deleteOwnSheets, openOwnSheet } from './excel-own-sheet.ts'
import { inExcel } from './excel-run.ts'
import type { Placed } from './own-writing.ts'
import type { Done } from './workbook.ts'

/** Points per character of a column, as near as Office.js lets one say. */
const POINTS_PER_CHARACTER = 5.25

interface Matrix {
  readonly contents: (string | number)[][]
  readonly formats: string[][]
}

/** Texts are written as texts: a tổ named "=1+1" stays a name. */
const matrixOf = (cells: readonly SheetCell[], rows: number, columns: number): Matrix => {
  const contents = Array.from({ length: rows }, () => Array.from({ length: columns }, (): string | number => ''))
  const formats = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 'General'))
  for (const { row, column, value, formula } of cells) {
    const [line, format] = [contents[row - 1], formats[row - 1]]
    if (!line || !format) continue
    line[column - 1] = formula ?? value ?? ''
    format[column - 1] = typeof value === 'string' && formula === null ? '@' : 'General'
  }
  return { contents, formats }
}

const paint = (sheet: Excel.Worksheet, cells: readonly SheetCell[], role: Role): void => {
  const look = looks[role]
  for (const list of addressLists(cells.filter((cell) => cell.role === role))) {
    const { format } = sheet.getRanges(list)
    format.font.bold = look.bold
    format.font.color = look.ink
    if (look.fill !== null) format.fill.color = look.fill
  }
}

const TYPES = { column: 'ColumnClustered', pie: 'Pie' } as const

const draw = (sheet: Excel.Worksheet, { name, title, type, source, over }: SheetChart): void => {
  const area = ({ row, column, rows, columns }: SheetChart['over']): Excel.Range => sheet.getRangeByIndexes(row - 1, column - 1, rows, columns)
  const chart = sheet.charts.add(TYPES[type], area(source), 'Columns')
  chart.name = name
  chart.title.text = title
  chart.legend.visible = type === 'pie' || source.columns > 2
  const { row, column, rows, columns } = over
  chart.setPosition(sheet.getRangeByIndexes(row - 1, column - 1, 1, 1), sheet.getRangeByIndexes(row + rows - 2, column + columns - 2, 1, 1))
}

const most = (cells: readonly SheetCell[], of: (cell: SheetCell) => number): number => cells.reduce((largest, cell) => Math.max(largest, of(cell)), 1)

const write = (sheet: Excel.Worksheet, { cells, widths, charts }: SheetPlan): void => {
  const [rows, columns] = [most(cells, ({ row }) => row), most(cells, ({ column }) => column)]
  const { contents, formats } = matrixOf(cells, rows, columns)
  const range = sheet.getRangeByIndexes(0, 0, rows, columns)
  range.numberFormat = formats
  range.formulas = contents
  for (const role of Object.keys(looks) as Role[]) paint(sheet, cells, role)
  widths.forEach((width, at) => { sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn().format.columnWidth = width * POINTS_PER_CHARACTER })
  for (const chart of charts) draw(sheet, chart)
}

/** Writes a sheet of ours anew, with native formulas and charts. */
export const writeSheetPlan = (plan: SheetPlan): Promise<Done<Placed>> =>
  inExcel(async (context) => {
    const { name, sheet } = await openOwnSheet(context, { name: plan.name, signs: plan.signs, columns: plan.widths.length })
    write(sheet, plan)
    await context.sync()
    return { sheet: name }
  })

export const removeOwnSheets = (name: string, signs: readonly string[]): Promise<Done<readonly string[]>> =>
  inExcel((context) => deleteOwnSheets(context, name, signs))
