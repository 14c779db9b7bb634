import type { CellValue, Sheet, Workbook } from '../grammar/sheet.ts'
import type { Range } from './figure.ts'

/** One cell as it is stored, before anybody repaired it: what a formula sees. */
export interface StoredCell {
  readonly value: CellValue
  readonly isFormula: boolean
}

export interface WorkbookCells {
  readonly at: (sheet: string, row: number, column: number) => StoredCell
  readonly of: (range: Range) => readonly StoredCell[]
}

const NOTHING: StoredCell = { value: null, isFormula: false }

const stored = (sheet: Sheet | undefined, row: number, column: number): StoredCell => {
  if (!sheet) return NOTHING
  const [y, x] = [row - sheet.top, column - sheet.left]
  const value = sheet.values[y]?.[x] ?? null
  return { value: value === '' ? null : value, isFormula: (sheet.formulas?.[y]?.[x] ?? null) !== null }
}

export const cellsOf = (workbook: Workbook): WorkbookCells => {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]))
  return {
    at: (sheet, row, column) => stored(byName.get(sheet), row, column),
    of: ({ sheet, column, first, last }) => Array.from({ length: last - first + 1 }, (_, down) => stored(byName.get(sheet), first + down, column)),
  }
}
