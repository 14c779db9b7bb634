import type { Area } from '#schema/grammar/sheet.ts'
import { badArgument, wrongSize } from './fault.ts'
import type { Wire } from './node.ts'

/** Excel refuses to send more cells than this at once. */
export const MOST_CELLS = 5_000_000

export const matrix = (area: Area, cell: (row: number, column: number) => Wire): Wire => {
  if (area.rows * area.columns > MOST_CELLS) return null
  return Array.from({ length: area.rows }, (_, down) => Array.from({ length: area.columns }, (__, across) => cell(area.row + down, area.column + across)))
}

const isMatrix = (value: Wire): value is readonly (readonly Wire[])[] => Array.isArray(value) && value.every((line) => Array.isArray(line))

/** Calls back for each cell with its value: one value for all, or a matrix of exactly this size. */
export const spread = (area: Area, value: Wire, each: (row: number, column: number, value: Wire) => void): void => {
  if (Array.isArray(value) && !isMatrix(value)) throw wrongSize()
  const lines = isMatrix(value) ? value : null
  if (lines && (lines.length !== area.rows || lines.some((line) => line.length !== area.columns))) throw wrongSize()
  if (!lines && area.rows * area.columns > MOST_CELLS) throw badArgument()
  for (let down = 0; down < area.rows; down += 1)
    for (let across = 0; across < area.columns; across += 1) each(area.row + down, area.column + across, lines ? (lines[down]?.[across] ?? null) : value)
}
