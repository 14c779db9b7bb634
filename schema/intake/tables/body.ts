import type { Grid } from '../grid/grid.ts'
import type { Head } from './head.ts'
import { rowKind, viewOf, type Leads, type RowKind, type RowView } from './row-kind.ts'

export interface BodyRow {
  readonly row: number
  readonly kind: RowKind
  readonly view: RowView
}

/** So many empty rows end a table, unless people follow. */
const longestGap = 6

const isStrong = (view: RowView): boolean => view.name !== '' && view.data.length >= 2

/** The rows under a heading, each with what it is, to the closing block or the given end. */
export const bodyOf = (grid: Grid, head: Head, [leads, end]: readonly [Leads, number]): readonly BodyRow[] => {
  const rows: BodyRow[] = []
  let gap = 0
  for (let row = (head.rows.at(-1) ?? 0) + 1; row <= end; row++) {
    const view = viewOf(grid, row, leads)
    const kind = rowKind(view, leads, head)
    if (gap >= longestGap && kind !== 'blank' && !isStrong(view)) break
    gap = view.cells.length === 0 ? gap + 1 : 0
    rows.push({ row, kind, view })
    if (kind === 'closing') break
  }
  return rows
}
