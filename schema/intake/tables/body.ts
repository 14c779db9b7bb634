import type { Grid } from '../grid/grid.ts'
import { nameLikeness } from '../cells/name.ts'
import { headingTopics, type Head } from './head.ts'
import { isOrdinal, rowKind, viewOf, type Leads, type RowKind, type RowView } from './row-kind.ts'

export interface BodyRow {
  readonly row: number
  readonly kind: RowKind
  readonly view: RowView
}

/** So many empty rows end a table, unless people follow. */
const longestGap = 6

const isStrong = (view: RowView): boolean => view.name !== '' && view.data.length >= 2

/** How far below a note its table may go on, and how many numbered people show that it does. */
const noteReach = 6
const fewestBelow = 2

const isNumberedPerson = (view: RowView): boolean => isOrdinal(view.ordinal) && view.data.length >= 2 && nameLikeness(view.name) >= 0.6

/** A note between the people is no closing block: numbered people follow it, and no other heading before them. */
const goesOn = (grid: Grid, [row, end]: readonly [number, number], leads: Leads): boolean => {
  if (leads.ordinal === null) return false
  const views = Array.from({ length: Math.min(noteReach, end - row) }, (_, at) => viewOf(grid, row + 1 + at, leads))
  const heading = views.findIndex(({ ordinal }) => ordinal !== null && typeof ordinal.value === 'string' && headingTopics(ordinal.text)[0]?.topic === 'ordinal')
  return (heading < 0 ? views : views.slice(0, heading)).filter(isNumberedPerson).length >= fewestBelow
}

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
    if (kind === 'closing') {
      if (!goesOn(grid, [row, end], leads)) break
      rows[rows.length - 1] = { row, kind: 'stray', view }
    }
  }
  return rows
}
