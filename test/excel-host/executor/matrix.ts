import type { Area } from '#schema/grammar/sheet.ts'
import { cellsOf } from '../book/area.ts'
import { badArgument, wrongSize } from './fault.ts'
import type { Wire } from './node.ts'

/** Excel refuses to send more cells than this at once. */
export const MOST_CELLS = 5_000_000

export const matrix = (area: Area, cell: (row: number, column: number) => Wire): Wire => {
  if (area.rows * area.columns > MOST_CELLS) return null
  return Array.from({ length: area.rows }, (_, down) => Array.from({ length: area.columns }, (__, across) => cell(area.row + down, area.column + across)))
}

const isMatrix = (value: Wire): value is readonly (readonly Wire[])[] => Array.isArray(value) && value.every((line) => Array.isArray(line))

const fitting = (area: Area, value: Wire): readonly (readonly Wire[])[] => {
  if (!isMatrix(value) || value.length !== area.rows || value.some((line) => line.length !== area.columns)) throw wrongSize()
  return value
}

/** Calls back for each cell with its value: one value for all, or a matrix of exactly this size. */
export const spread = (area: Area, value: Wire, each: (row: number, column: number, value: Wire) => void): void => {
  if (area.rows * area.columns > MOST_CELLS) throw badArgument()
  const lines = Array.isArray(value) ? fitting(area, value) : null
  for (const { row, column } of cellsOf(area)) each(row, column, lines ? (lines[row - area.row]?.[column - area.column] ?? null) : value)
}
