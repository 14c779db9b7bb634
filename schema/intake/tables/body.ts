import type { Grid } from '../grid/grid.ts'
import { nameLikeness } from '../cells/name.ts'
import { headingTopics, type Head } from './head.ts'
import { isOrdinal, repeatsHead, rowKind, viewOf, type Leads, type RowKind, type RowView } from './row-kind.ts'

export interface BodyRow {
  readonly row: number
  readonly kind: RowKind
  readonly view: RowView
}

/** So many empty rows end a table, unless people follow. */
const longestGap = 6

const isBeyond = (gap: number, kind: RowKind, view: RowView): boolean => gap >= longestGap && kind !== 'blank' && !isStrong(view)

const isStrong = (view: RowView): boolean => view.name !== '' && view.data.length >= 2

/** How far below a note its table may go on, and how many numbered people show that it does. */
const noteReach = 6
const fewestBelow = 2

const isNumberedPerson = (view: RowView): boolean => isOrdinal(view.ordinal) && view.data.length >= 2 && nameLikeness(view.name) >= 0.6

const isHeading = ({ ordinal }: RowView): boolean => ordinal !== null && typeof ordinal.value === 'string' && headingTopics(ordinal.text)[0]?.topic === 'ordinal'

/** A note between the people is no closing block: numbered people follow it, and no other heading before them. Under a heading printed again they are not numbered anew. */
const goesOn = (grid: Grid, [row, end]: readonly [number, number], [leads, head]: readonly [Leads, Head]): boolean => {
  if (leads.ordinal === null) return false
  const views = Array.from({ length: Math.min(noteReach, end - row) }, (_, at) => viewOf(grid, row + 1 + at, leads))
  const heading = views.findIndex((view) => isHeading(view) && !repeatsHead(view, head))
  const below = (heading < 0 ? views : views.slice(0, heading)).filter(isNumberedPerson)
  const isPrinted = views.some((view) => isHeading(view) && repeatsHead(view, head))
  return below.length >= (isPrinted ? 1 : fewestBelow) && !(isPrinted && below[0]?.ordinal?.text === '1')
}

const kindOf = (view: RowView, [leads, head]: readonly [Leads, Head], end: number): RowKind => {
  const kind = rowKind(view, leads, head)
  return kind === 'closing' && goesOn(view.grid, [view.row, end], [leads, head]) ? 'stray' : kind
}

/** The rows under a heading, each with what it is, to the closing block or the given end. */
export const bodyOf = (grid: Grid, head: Head, [leads, end]: readonly [Leads, number]): readonly BodyRow[] => {
  const rows: BodyRow[] = []
  let gap = 0
  for (let row = (head.rows.at(-1) ?? 0) + 1; row <= end; row++) {
    const view = viewOf(grid, row, leads)
    const kind = kindOf(view, [leads, head], end)
    if (isBeyond(gap, kind, view)) break
    gap = view.cells.length === 0 ? gap + 1 : 0
    rows.push({ row, kind, view })
    if (rows.at(-1)?.kind === 'closing') break
  }
  return rows
}
