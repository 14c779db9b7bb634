import { groupedBy } from '#schema/figures/grouped.ts'
import type { TableBlock, TableCell } from '../../workbook/tables.ts'

/** Cells of one row by their columns. */
export interface RowCells {
  readonly at: number
  readonly cells: ReadonlyMap<number, TableCell>
}

/** With formats and keys some 600 KB. */
const ROWS_PER_SLICE = 500

/** Columns side by side, from the first to the last. */
const runsOf = (columns: readonly number[]): readonly (readonly [first: number, last: number])[] => {
  const runs: [number, number][] = []
  for (const column of [...columns].sort((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run?.[1] === column - 1) run[1] = column
    else runs.push([column, column])
  }
  return runs
}

const blockOf = (rows: ReadonlyMap<number, RowCells>, [from, to]: readonly [number, number], [first, last]: readonly [number, number]): TableBlock => ({
  row: from,
  column: first,
  values: Array.from({ length: to - from + 1 }, (_, down) => Array.from({ length: last - first + 1 }, (__, across) => rows.get(from + down)?.cells.get(first + across) ?? null)),
})

/** The rows as slices of blocks, one write each; rows and columns in between are left as they are. */
export const slicesOf = (rows: readonly RowCells[], slice: number = ROWS_PER_SLICE): readonly (readonly TableBlock[])[] => {
  const columns = runsOf([...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))])
  const bySlice = groupedBy(rows, ({ at }) => Math.floor(at / slice))
  return [...bySlice.values()].map((together) => {
    const places = together.map(({ at }) => at)
    const byPlace = new Map(together.map((row) => [row.at, row]))
    return columns.map((run) => blockOf(byPlace, [Math.min(...places), Math.max(...places)], run))
  })
}

export const firstSlice = ROWS_PER_SLICE
