import type { CellValue } from '#schema/grammar/sheet.ts'
import { cellValues, formulasOf } from './cell-values.ts'
import { dressTable } from './excel-dress.ts'
import { inExcel } from './excel-run.ts'
import type { Done } from './workbook.ts'
import type { NewTable, TableBlock, TableCell, TableContent, TableGrowth, TableSeen, Tables } from './tables.ts'

type Context = Excel.RequestContext

/** Excel on the web takes at most 5 MB; a cell with its format is some forty bytes, a key some hundred and twenty. */
const CELLS_PER_SLICE = 20_000
/** More rows than these above the heading would leave no room below, were they held in sight. */
const MOST_FROZEN = 4
/** Excel measures in points, people in characters. */
const POINTS = 5.6

const findTables = (): Promise<Done<readonly TableSeen[]>> =>
  inExcel(async (context) => {
    const tables = context.workbook.tables.load('items/name,items/worksheet/name')
    await context.sync()
    return tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name }))
  })

const readSlices = async (context: Context, body: Excel.Range): Promise<CellValue[][]> => {
  const rows: CellValue[][] = []
  const step = Math.max(1, Math.floor(CELLS_PER_SLICE / body.columnCount))
  while (rows.length < body.rowCount) {
    const slice = body.getCell(rows.length, 0).getResizedRange(Math.min(step, body.rowCount - rows.length) - 1, body.columnCount - 1).load('values')
    // One answer per slice is the purpose here: together they would pass the limit of 5 MB.
    await context.sync()
    rows.push(...cellValues(slice.values))
  }
  return rows
}

const readTable = (name: string): Promise<Done<TableContent>> =>
  inExcel(async (context) => {
    const table = context.workbook.tables.getItem(name)
    const sheet = table.worksheet.load('name')
    const heading = table.getHeaderRowRange().load('values')
    const body = table.getDataBodyRange().load('rowCount,columnCount')
    const last = body.getLastRow().load('values,formulas')
    await context.sync()
    const rows = await readSlices(context, body)
    return { name, sheet: sheet.name, headings: (heading.values[0] ?? []).map(String), rows, lastFormulas: formulasOf(last.formulas, last.values)[0] ?? [] }
  })

const formatOf = (value: TableCell): string | null => (value === null || value === '' ? null : typeof value === 'number' ? 'General' : '@')

/** The format goes first: a text that begins with '=' is then no formula. */
const pour = (range: Excel.Range, values: readonly (readonly TableCell[])[]): void => {
  range.numberFormat = values.map((row) => row.map(formatOf))
  range.values = values.map((row) => [...row])
}

const freeSheet = async (context: Context, wanted: string): Promise<Excel.Worksheet> => {
  const sheets = context.workbook.worksheets.load('items/name')
  await context.sync()
  const taken = new Set(sheets.items.map((sheet) => sheet.name.toLowerCase()))
  let name = wanted
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${String(number)})`
  return context.workbook.worksheets.add(name)
}

const dress = (sheet: Excel.Worksheet, { columns, note, lead }: NewTable): void => {
  sheet.getRange('B1').numberFormat = [['@']]
  sheet.getRange('B1').values = [[note]]
  columns.forEach(({ width }, at) => { sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn().format.columnWidth = width * POINTS })
  sheet.getRange('A:A').columnHidden = true
  if (lead < MOST_FROZEN) sheet.freezePanes.freezeRows(lead + 1)
}

const makeTable = (wanted: NewTable): Promise<Done<TableSeen>> =>
  inExcel(async (context) => {
    const sheet = await freeSheet(context, wanted.sheet)
    const { columns, rows, room, lead } = wanted
    pour(sheet.getRangeByIndexes(lead, 0, 1, columns.length), [columns.map(({ title }) => title)])
    if (rows.length > 0) pour(sheet.getRangeByIndexes(lead + 1, 0, rows.length, columns.length), rows)
    const table = sheet.tables.add(sheet.getRangeByIndexes(lead, 0, Math.max(room, 1) + 1, columns.length), true)
    table.name = wanted.name
    dress(sheet, wanted)
    sheet.load('name')
    await context.sync()
    return { name: wanted.name, sheet: sheet.name }
  })

const growTable = (name: string, { columns, rows, goOn }: TableGrowth): Promise<Done<null>> =>
  inExcel(async (context) => {
    const table = context.workbook.tables.getItem(name)
    const body = table.getDataBodyRange().load('rowCount,columnCount')
    await context.sync()
    columns.forEach((title) => { table.columns.add(undefined, [[title], ...Array.from({ length: body.rowCount }, () => [''])]) })
    const width = body.columnCount + columns.length
    if (rows > 0) table.rows.add(undefined, Array.from({ length: rows }, () => Array.from({ length: width }, () => null as unknown as string)))
    for (const column of goOn) {
      const before = body.getCell(body.rowCount - 1, column)
      if (rows > 0) before.getOffsetRange(1, 0).getResizedRange(rows - 1, 0).copyFrom(before, 'Formulas')
    }
    await context.sync()
    return null
  })

const writeTable = (name: string, blocks: readonly TableBlock[]): Promise<Done<null>> =>
  inExcel(async (context) => {
    const first = context.workbook.tables.getItem(name).getDataBodyRange().getCell(0, 0)
    for (const { row, column, values } of blocks) pour(first.getOffsetRange(row, column).getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1), values)
    await context.sync()
    return null
  })

const removeTableRows = (name: string, rows: readonly number[]): Promise<Done<null>> =>
  inExcel(async (context) => {
    const table = context.workbook.tables.getItem(name)
    for (const row of [...rows].sort((one, other) => other - one)) table.rows.getItemAt(row).delete()
    await context.sync()
    return null
  })

const noteTable = (name: string, note: string): Promise<Done<null>> =>
  inExcel(async (context) => {
    const cell = context.workbook.tables.getItem(name).worksheet.getRange('B1').load('values')
    await context.sync()
    if (String(cell.values[0]?.[0]).startsWith('BDTX')) cell.values = [[note]]
    await context.sync()
    return null
  })

export const excelTables: Tables = { findTables, readTable, makeTable, growTable, writeTable, removeTableRows, noteTable, dressTable }
