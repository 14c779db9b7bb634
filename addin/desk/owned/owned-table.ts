import type { ShownCell } from '#schema/reports/shown-column.ts'

/** A column of a table of ours: known again by its title in either language. */
export interface OwnedColumn {
  readonly id: string
  readonly titles: readonly string[]
  readonly width: number
  /** A new value here is written, and is no news: it tells of the handing over, not of the row. */
  readonly quiet: boolean
}

export interface OwnedRow {
  /** Never shown, never changes: who or which school the row is about. */
  readonly key: string
  /** In the order of the columns. */
  readonly cells: readonly ShownCell[]
}

/** What a table of ours is to show. */
export interface OwnedTable {
  readonly name: string
  readonly sheet: string
  readonly note: string
  /** Rows above the heading; two where nothing is said: the note and an empty one. */
  readonly lead?: number
  /** Rows written in one trip, where the usual number would be too careful. */
  readonly slice?: number
  readonly columns: readonly OwnedColumn[]
  readonly rows: readonly OwnedRow[]
  /** Whether a row that did not come would have come if it were still there; asked with the cells as they stand. */
  readonly covers: (row: OwnedRow) => boolean
  /** Words of the last column of ours: what became of a row. */
  readonly news: { readonly title: readonly string[]; readonly added: string; readonly changed: string; readonly gone: string }
}

export const KEY_TITLE = 'BDTX'

/** The title of a column in the language in which the table is made. */
export const titleOf = ({ titles }: OwnedColumn): string => titles[0] ?? ''
