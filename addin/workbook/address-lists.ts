import type { CellRef } from '#schema/grammar/sheet.ts'
import { cellAddress, letters } from './a1.ts'

/** Excel takes a list of ranges as one string of at most 8,192 characters. */
const LONGEST = 8000

type Place = Pick<CellRef, 'row' | 'column'>

/** Cells one under another become one range, so that a whole column is a short address. */
const columnRuns = (cells: readonly Place[]): readonly string[] => {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: { column: number; from: number; to: number }[] = []
  for (const { row, column } of sorted) {
    const last = runs.at(-1)
    if (last?.column === column && row <= last.to + 1) last.to = row
    else runs.push({ column, from: row, to: row })
  }
  return runs.map(({ column, from, to }) => (from === to ? cellAddress({ row: from, column }) : `${letters(column)}${String(from)}:${letters(column)}${String(to)}`))
}

/** The cells as comma-separated lists of ranges, each short enough for one call. */
export const addressLists = (cells: readonly Place[]): readonly string[] => {
  const lists: string[] = []
  for (const run of columnRuns(cells)) {
    const last = lists.at(-1)
    if (last !== undefined && last.length + run.length < LONGEST) lists[lists.length - 1] = `${last},${run}`
    else lists.push(run)
  }
  return lists
}
