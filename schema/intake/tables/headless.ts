import { nameLikeness } from '../cells/name.ts'
import { namesModule } from '../cells/modules.ts'
import type { Grid } from '../grid/grid.ts'
import { headColumns, type Head } from './head.ts'
import type { SheetFlaw } from './draft.ts'

const fewest = 3

/** A row that names a person and modules: it speaks for itself. */
const tellsItself = (grid: Grid, row: number): boolean => grid.row(row).some(({ text }) => nameLikeness(text) === 1) && grid.row(row).some(({ text }) => namesModule(text))

const rowsTelling = (grid: Grid): readonly number[] => Array.from({ length: grid.bottom - grid.top + 1 }, (_, at) => grid.top + at).filter((row) => tellsItself(grid, row))

const covered = 0.8

/** Words over nearly all columns head them, in whatever shorthand. */
const isHeaded = (grid: Grid, row: number, [from, to]: readonly [number, number]): boolean => {
  const cells = grid.row(row).filter(({ column }) => column >= from && column <= to)
  return cells.length >= (to - from + 1) * covered && cells.every(({ value, text }) => typeof value === 'string' && !/\d/.test(text) && nameLikeness(text) < 1)
}

/** Stands for the heading of a table that has none; its columns are told by their cells. */
export const headlessOf = (grid: Grid): Head | null => {
  const rows = rowsTelling(grid)
  const first = rows[0]
  if (first === undefined || rows.length < fewest) return null
  const columns = rows.flatMap((row) => grid.row(row).map(({ column }) => column))
  const [from, to] = columns.reduce(([least, most], column) => [Math.min(least, column), Math.max(most, column)], [columns[0] ?? 1, 1])
  if (isHeaded(grid, first - 1, [from, to])) return { rows: [first - 1], columns: headColumns(grid, [first - 1], [from, to]) }
  return { rows: [first - 1], missing: true, columns: Array.from({ length: to - from + 1 }, (_, at) => ({ column: from + at, path: [], topics: [] })) }
}

/** One fault for a table without headings, at its first cell. */
export const noHeading = (sheet: string, head: Head): readonly SheetFlaw[] => [
  { kind: 'missing-heading', cell: { sheet, row: (head.rows[0] ?? 0) + 1, column: head.columns[0]?.column ?? 1 }, field: null, facts: { rows: 1, field: null } },
]
