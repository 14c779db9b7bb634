import type { Facts } from '../../grammar/finding.ts'
import type { TableKind, TableReading } from '../../grammar/reading.ts'
import type { Area, CellRef } from '../../grammar/sheet.ts'
import type { Field } from '../../tables/plan-lines.ts'
import type { RawCell } from '../cells/raw-cell.ts'
import type { Mapped } from '../columns/map-columns.ts'
import type { Grid } from '../grid/grid.ts'
import type { BodyRow } from './body.ts'
import type { Head } from './head.ts'
import type { Leads } from './row-kind.ts'

export type Cells = { [F in Field]?: readonly RawCell[] }

/** One person as one table tells of them, not yet read. */
export interface PersonDraft {
  readonly sheet: string
  readonly row: number
  /** Tells several people of one row apart. */
  readonly nth: number
  readonly rows: readonly number[]
  readonly cells: Cells
  /** Codes of any kind, for joining sheets. */
  readonly codes: readonly string[]
}

export interface SheetFlaw {
  readonly kind: string
  readonly cell: CellRef
  readonly field: Field | null
  readonly facts: Facts
}

/** A table on its way: what was recognised and whom it names. */
export interface TableDraft {
  readonly grid: Grid
  readonly head: Head
  readonly leads: Leads
  readonly columns: readonly Mapped[]
  readonly body: readonly BodyRow[]
  readonly kind: TableKind
  readonly people: readonly PersonDraft[]
  readonly flaws: readonly SheetFlaw[]
  readonly titles: readonly string[]
  readonly purpose: TableReading['purpose']
  readonly joinBy: TableReading['joinBy']
  /** How surely it is a table of this layout and a roster at all, 0..1; absent: nothing speaks against it. */
  readonly sureness?: number
  /** The whole table is one person's, who is named above it. */
  readonly isOwned?: boolean
  /** Where its people stand, when they do not stand in rows under headings. */
  readonly area?: Area
}

export const refOf = (grid: Grid, row: number, column: number): CellRef => ({ sheet: grid.name, row, column })
