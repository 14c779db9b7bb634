import { areaOf, rangeName, columnName } from '#server/xlsx/address.ts'
import type { Area } from '#schema/grammar/sheet.ts'
import { onSheet, wholeColumns, wholeRows } from './area.ts'

export interface Address {
  /** Name of the sheet as written before '!', else null. */
  readonly sheet: string | null
  readonly range: string
}

export const split = (address: string): Address => {
  const mark = address.lastIndexOf('!')
  if (mark < 0) return { sheet: null, range: address }
  const name = address.slice(0, mark)
  const quoted = /^'(.*)'$/s.exec(name)
  return { sheet: quoted ? (quoted[1] ?? '').replaceAll("''", "'") : name, range: address.slice(mark + 1) }
}

/** The area of 'A1:D5', 'A:C', '1:3'; corners in any order. */
export const area = (range: string): Area | null => {
  const found = areaOf(range.trim()) ?? null
  const straight = found && straightened(found)
  return straight && onSheet(straight) ? straight : null
}

const straightened = ({ row, rows, column, columns }: Area): Area => ({
  row: rows < 1 ? row + rows - 1 : row,
  rows: rows < 1 ? 2 - rows : rows,
  column: columns < 1 ? column + columns - 1 : column,
  columns: columns < 1 ? 2 - columns : columns,
})

export const rangeText = (at: Area): string => {
  if (wholeRows(at) && wholeColumns(at)) return `1:${at.rows}`
  if (wholeRows(at)) return `${at.row}:${at.row + at.rows - 1}`
  if (wholeColumns(at)) return `${columnName(at.column)}:${columnName(at.column + at.columns - 1)}`
  return rangeName(at)
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u

/** A sheet name as it stands before '!', quoted where it must be. */
export const sheetPrefix = (name: string): string => (PLAIN_NAME.test(name) && !areaOf(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`)

export const fullAddress = (sheet: string, at: Area): string => sheetPrefix(sheet) + rangeText(at)

const FORBIDDEN = /[:\\/?*[\]]/
const NAME_LIMIT = 31

export const validSheetName = (name: string): boolean => name.trim() !== '' && name.length <= NAME_LIMIT && !FORBIDDEN.test(name) && !name.startsWith("'") && !name.endsWith("'")
