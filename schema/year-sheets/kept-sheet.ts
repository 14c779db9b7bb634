import type { ShownCell } from '../reports/shown-column.ts'

/** A column of a sheet of ours; a person may move it, so that it is named by its id. */
export interface KeptColumn {
  readonly id: string
  /** The language it is written in first, then the other, by which it is known again. */
  readonly titles: readonly string[]
  /** In characters. */
  readonly width: number
  /** As Excel writes number formats; null: general. */
  readonly format: string | null
  /** A bar in the cell, from 0 to this. */
  readonly bar: number | null
}

/** A cell above the heading, over one of the columns. `{id}` in a formula stands for the cells of that column. */
export interface LeadCell {
  readonly row: number
  readonly over: string
  readonly value: ShownCell
  readonly formula: string | null
  readonly look: 'title' | 'note' | 'label' | 'figure'
}

export interface KeptRow {
  /** Never shown: what the row is about. */
  readonly key: string
  readonly cells: readonly ShownCell[]
}

/** A sheet of the year: rows that stay where a person sorts them, and what they come to above them. */
export interface KeptSheet {
  /** Letters, digits and low lines. */
  readonly table: string
  readonly sheet: string
  readonly note: string
  /** Rows above the heading. */
  readonly rowsAbove: number
  readonly lead: readonly LeadCell[]
  readonly columns: readonly KeptColumn[]
  readonly rows: readonly KeptRow[]
}

/** The last column of ours, which says what became of a row. */
export const NEWS = 'news'
