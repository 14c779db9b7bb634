import type { Area } from '#schema/grammar/sheet.ts'

const LETTERS = 26
const CODE_BEFORE_A = 64

/** 1 to 'A', 27 to 'AA'. */
export const columnName = (column: number): string => {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) name = String.fromCharCode(CODE_BEFORE_A + 1 + ((rest - 1) % LETTERS)) + name
  return name
}

export const columnNumber = (name: string): number => {
  let number = 0
  for (const letter of name.toUpperCase()) number = number * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A
  return number
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/

export const cellPlace = (name: string): { readonly row: number; readonly column: number } | null => {
  const match = CELL.exec(name)
  return match ? { row: Number(match[2]), column: columnNumber(match[1] ?? '') } : null
}

export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384

interface Corner {
  readonly row: number
  readonly column: number
}

const spanning = (from: Corner, to: Corner): Area =>
  ({ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 })

/** A corner as written may name a row or a column alone; the rest comes from the edge of the sheet. */
const cornerOf = (name: string, edge: Corner): Corner | null => {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(name)
  if (!match || name === '') return null
  const [, letters, digits] = match
  return { row: digits ? Number(digits) : edge.row, column: letters ? columnNumber(letters) : edge.column }
}

/** 'B2:D9', 'B2', whole columns 'A:C' and whole rows '1:3'. */
export const areaOf = (range: string): Area | null => {
  const [first = '', second = first] = range.split(':')
  const from = cornerOf(first, { row: 1, column: 1 })
  const to = cornerOf(second, { row: LAST_ROW, column: LAST_COLUMN })
  return from && to ? spanning(from, to) : null
}

export const areasOf = (list: string): readonly Area[] =>
  list.split(/\s+/).flatMap((range) => areaOf(range) ?? [])

export const rangeName = ({ row, column, rows, columns }: Area): string => {
  const first = cellName(row, column)
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`
}
