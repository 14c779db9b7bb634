import type { BookSheet } from '../../book/sheet.ts'
import { Axis } from './axis.ts'

const CHARACTER = 7
const PADDING = 5
const DEFAULT_WIDTH = 8.43
const POINT = 4 / 3
const DEFAULT_HEIGHT = 20
const LINE = 19

export interface Geometry {
  readonly rows: Axis
  readonly columns: Axis
}

const LEAST_ROWS = 60
const LEAST_COLUMNS = 26
const MARGIN = 20
const TALLEST = 400

const widthOf = (sheet: BookSheet, column: number): number => Math.round((sheet.columns.get(column)?.width ?? sheet.defaultWidth ?? DEFAULT_WIDTH) * CHARACTER + PADDING)

/** Excel grows a row whose text wraps; about as many lines as the characters need. */
const wrappedHeight = (sheet: BookSheet, row: number): number => {
  let lines = 1
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (typeof cell.value !== 'string' || !sheet.look(row, column).wrap || sheet.mergeAt(row, column)) continue
    const room = Math.max(1, Math.floor(widthOf(sheet, column) / CHARACTER))
    lines = Math.max(lines, cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0))
  }
  return Math.min(TALLEST, lines === 1 ? 0 : lines * LINE)
}

const heightOf = (sheet: BookSheet, row: number): number => {
  const told = sheet.rowHeights.get(row)
  if (told !== undefined) return Math.round(told * POINT)
  const standard = sheet.defaultHeight === null ? DEFAULT_HEIGHT : Math.round(sheet.defaultHeight * POINT)
  return sheet.rows.has(row) ? Math.max(standard, wrappedHeight(sheet, row)) : standard
}

/** Where every row and column of a sheet lies; hidden ones take no room unless they are to be shown. */
export const geometryOf = (sheet: BookSheet, showHidden: boolean): Geometry => {
  const used = sheet.used(true)
  const rows = Math.max(LEAST_ROWS, (used ? used.row + used.rows - 1 : 0) + MARGIN)
  const columns = Math.max(LEAST_COLUMNS, (used ? used.column + used.columns - 1 : 0) + 3)
  return {
    rows: new Axis(rows, (at) => (!showHidden && sheet.hiddenRows.has(at + 1) ? 0 : heightOf(sheet, at + 1))),
    columns: new Axis(columns, (at) => (!showHidden && sheet.columnHidden(at + 1) ? 0 : widthOf(sheet, at + 1))),
  }
}
