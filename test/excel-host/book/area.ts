import type { Area } from '#schema/grammar/sheet.ts'

export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384

export const single = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 })

export const bottom = (area: Area): number => area.row + area.rows - 1

export const right = (area: Area): number => area.column + area.columns - 1

export const between = (from: { row: number; column: number }, to: { row: number; column: number }): Area => {
  const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)]
  return { row, column, rows: Math.abs(from.row - to.row) + 1, columns: Math.abs(from.column - to.column) + 1 }
}

/** The smallest area that holds both. */
export const hull = (one: Area, other: Area): Area => {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)]
  return { row, column, rows: Math.max(bottom(one), bottom(other)) - row + 1, columns: Math.max(right(one), right(other)) - column + 1 }
}

export const common = (one: Area, other: Area): Area | null => {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)]
  const [rows, columns] = [Math.min(bottom(one), bottom(other)) - row + 1, Math.min(right(one), right(other)) - column + 1]
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null
}

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= bottom(area) && column >= area.column && column <= right(area)

/** What is left of an area when a hole is cut into it: at most four pieces. */
export const without = (area: Area, hole: Area): Area[] => {
  const cut = common(area, hole)
  if (!cut) return [area]
  const pieces = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: bottom(cut) + 1, rows: bottom(area) - bottom(cut) },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: right(cut) + 1, columns: right(area) - right(cut) },
  ]
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0)
}

/** The cells of an area, row by row. */
export function* cellsOf(area: Area): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.row; row <= bottom(area); row += 1) for (let column = area.column; column <= right(area); column += 1) yield { row, column }
}

export const onSheet = (area: Area): boolean =>
  area.row >= 1 && area.column >= 1 && area.rows >= 1 && area.columns >= 1 && bottom(area) <= LAST_ROW && right(area) <= LAST_COLUMN

export const wholeRows = (area: Area): boolean => area.column === 1 && area.columns === LAST_COLUMN

export const wholeColumns = (area: Area): boolean => area.row === 1 && area.rows === LAST_ROW
