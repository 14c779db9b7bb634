import type { CellRef } from '#schema/grammar/sheet.ts'
import { cellAddress } from './a1.ts'
import { openOwnSheet } from './excel-own-sheet.ts'
import { inExcel } from './excel-run.ts'
import type { OwnSheetValues, Placed } from './own-writing.ts'
import type { CellEdit, Done, Written } from './workbook.ts'

/** Selects the cell, its sheet in front. */
export const goToCell = (cell: CellRef): Promise<Done<{ readonly hidden: boolean }>> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet)
    const range = sheet.getRange(cellAddress(cell)).load('rowHidden')
    sheet.activate()
    range.select()
    await context.sync()
    return { hidden: range.rowHidden }
  })

/** Writes texts a person chose; cells keep their format. Locked sheets are named and left. */
export const editCells = (edits: readonly CellEdit[]): Promise<Done<Written>> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/protection/protected')
    await context.sync()
    const locked = sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name)
    const open = edits.filter(({ cell }) => !locked.includes(cell.sheet))
    for (const { cell, text } of open) context.workbook.worksheets.getItem(cell.sheet).getRange(cellAddress(cell)).values = [[text]]
    await context.sync()
    return { count: open.length, locked }
  })

/** Every row as wide as the widest: Excel takes rectangles only. */
const rectangle = (values: OwnSheetValues['values']): (string | number)[][] => {
  const width = Math.max(1, ...values.map((row) => row.length))
  return values.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
}

/** A sheet of ours, written whole. */
export const writeOwnSheet = ({ name: wanted, values, signs }: OwnSheetValues): Promise<Done<Placed>> =>
  inExcel(async (context) => {
    const { name, sheet } = await openOwnSheet(context, { name: wanted, signs, columns: null })
    const cells = rectangle(values)
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1)
    range.numberFormat = cells.map((row) => row.map(() => '@'))
    range.values = cells
    range.format.autofitColumns()
    await context.sync()
    return { sheet: name }
  })
