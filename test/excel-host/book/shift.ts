import type { Area } from '#schema/grammar/sheet.ts'
import { holds, LAST_COLUMN, LAST_ROW, wholeColumns, wholeRows } from './area.ts'
import type { Cell } from './cell.ts'
import type { BookSheet } from './sheet.ts'

/** Where a line goes when `count` lines are put in (or, negative, taken out) at `from`; null: it is gone. */
const moved = (line: number, from: number, count: number): number | null => {
  if (line < from) return line
  if (count < 0 && line < from - count) return null
  return line + count
}

const movedSpan = (first: number, length: number, { from, count }: Shift): { first: number; length: number } | null => {
  const last = first + length - 1
  if (count > 0) return first >= from ? { first: first + count, length } : last >= from ? { first, length: length + count } : { first, length }
  const end = from - count
  const lost = Math.max(0, Math.min(last + 1, end) - Math.max(first, from))
  const left = length - lost
  return left > 0 ? { first: first < from ? first : first >= end ? first + count : from, length: left } : null
}

export interface Direction {
  readonly byRow: boolean
  readonly sign: 1 | -1
}

interface Shift {
  readonly from: number
  readonly count: number
  readonly byRow: boolean
}

const movedArea = (area: Area, shift: Shift): Area | null => {
  const span = shift.byRow ? movedSpan(area.row, area.rows, shift) : movedSpan(area.column, area.columns, shift)
  if (!span) return null
  return shift.byRow ? { ...area, row: span.first, rows: span.length } : { ...area, column: span.first, columns: span.length }
}

interface Spot {
  readonly row: number
  readonly column: number
}

/** Where one cell goes; null: it is gone. */
const target = (spot: Spot, area: Area, { from, count, byRow }: Shift): Spot | null => {
  const inLane = byRow ? holds({ ...area, row: 1, rows: LAST_ROW }, spot.row, spot.column) : holds({ ...area, column: 1, columns: LAST_COLUMN }, spot.row, spot.column)
  if (!inLane) return spot
  const to = moved(byRow ? spot.row : spot.column, from, count)
  return to === null ? null : byRow ? { ...spot, row: to } : { ...spot, column: to }
}

const moveCells = (sheet: BookSheet, area: Area, shift: Shift): void => {
  const kept = new Map<number, Map<number, Cell>>()
  for (const [row, line] of sheet.rows)
    for (const [column, cell] of line) {
      const to = target({ row, column }, area, shift)
      if (to) kept.set(to.row, (kept.get(to.row) ?? new Map<number, Cell>()).set(to.column, cell))
    }
  sheet.rows.clear()
  for (const [row, line] of kept) sheet.rows.set(row, line)
}

const moveKeys = <Value>(map: Map<number, Value>, shift: Shift): void => {
  const entries = [...map].flatMap(([line, value]) => {
    const to = moved(line, shift.from, shift.count)
    return to === null ? [] : [[to, value] as const]
  })
  map.clear()
  for (const [line, value] of entries) map.set(line, value)
}

const moveRows = (sheet: BookSheet, shift: Shift): void => {
  const hidden = [...sheet.hiddenRows].flatMap((row) => moved(row, shift.from, shift.count) ?? [])
  sheet.hiddenRows.clear()
  for (const row of hidden) sheet.hiddenRows.add(row)
  moveKeys(sheet.rowHeights, shift)
  moveKeys(sheet.rowLooks, shift)
}

const moveColumns = (sheet: BookSheet, shift: Shift): void => {
  moveKeys(sheet.columns, shift)
  moveKeys(sheet.columnLooks, shift)
}

const moveParts = (sheet: BookSheet, shift: Shift): void => {
  const through = (areas: readonly Area[]): Area[] => areas.flatMap((area) => movedArea(area, shift) ?? [])
  sheet.merges = through(sheet.merges)
  for (const format of sheet.formats) format.areas = through(format.areas)
  sheet.formats = sheet.formats.filter(({ areas }) => areas.length > 0)
  for (const validation of sheet.validations) validation.areas = through(validation.areas)
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = movedArea(table.area, shift)
    return area ? [{ ...table, area }] : []
  })
}

const moveRemarks = (sheet: BookSheet, shift: Shift): void => {
  sheet.remarks = sheet.remarks.flatMap((remark) => {
    const to = moved(shift.byRow ? remark.row : remark.column, shift.from, shift.count)
    return to === null ? [] : [Object.assign(remark, shift.byRow ? { row: to } : { column: to })]
  })
}

/** Puts in (sign 1) or takes out (sign -1) the cells of an area; what lies behind moves. Formulas are not rewritten. */
export const shift = (sheet: BookSheet, area: Area, { byRow, sign }: Direction): void => {
  const one: Shift = byRow ? { from: area.row, count: sign * area.rows, byRow } : { from: area.column, count: sign * area.columns, byRow }
  moveCells(sheet, area, one)
  if (byRow && wholeRows(area)) moveRows(sheet, one)
  if (!byRow && wholeColumns(area)) moveColumns(sheet, one)
  if (wholeRows(area) || wholeColumns(area)) {
    moveParts(sheet, one)
    moveRemarks(sheet, one)
  }
}
