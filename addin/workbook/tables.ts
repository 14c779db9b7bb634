import type { CellValue } from '#schema/grammar/sheet.ts'
import type { KeptSheet } from '#schema/year-sheets/kept-sheet.ts'
import type { Done } from './workbook.ts'

/** A native table of the file. */
export interface TableSeen {
  readonly name: string
  readonly sheet: string
}

/** Null leaves a cell as it is, '' empties it. */
export type TableCell = string | number | null

export interface TableContent extends TableSeen {
  readonly headings: readonly string[]
  /** Without the heading, in the order of the sheet, whatever a filter hides. */
  readonly rows: readonly (readonly CellValue[])[]
  /** Of the last row, null where a cell has none: how a person's own columns go on. */
  readonly lastFormulas: readonly (string | null)[]
}

export interface NewTable {
  readonly name: string
  /** Where it is taken, the next free one: 'X (2)'. */
  readonly sheet: string
  /** A line above the table. */
  readonly note: string
  /** Rows above the heading. */
  readonly lead: number
  /** The first column is hidden. */
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly TableCell[])[]
  /** For how many rows in all there is to be room; the rest is written afterwards. */
  readonly room: number
}

/** Cells of a table from a row (0: the first below the heading) and a column (0: the first) on. */
export interface TableBlock {
  readonly row: number
  readonly column: number
  readonly values: readonly (readonly TableCell[])[]
}

export interface TableGrowth {
  /** Titles of columns added at the right edge. */
  readonly columns: readonly string[]
  /** How many rows are added at the end. */
  readonly rows: number
  /** Columns in which the formula of the row before goes on. */
  readonly goOn: readonly number[]
}

/** What stands above a table of ours and in its columns, besides their cells. */
export interface Dress extends Pick<KeptSheet, 'columns' | 'lead' | 'rowsAbove'> {
  /** Titles of the last column of ours, in either language. */
  readonly news: readonly string[]
}

/** Native tables of ours, to which a person adds columns. Text is written as text, whatever it begins with. */
export interface Tables {
  findTables(): Promise<Done<readonly TableSeen[]>>
  /** Two trips, and one more for each further slice of rows. */
  readTable(name: string): Promise<Done<TableContent>>
  /** Makes the sheet and the table; answers on which sheet. */
  makeTable(table: NewTable): Promise<Done<TableSeen>>
  /** Adds room; what stands below or beside makes way. */
  growTable(name: string, growth: TableGrowth): Promise<Done<null>>
  /** One slice of cells, one trip. */
  writeTable(name: string, blocks: readonly TableBlock[]): Promise<Done<null>>
  /** Takes whole rows out, a person's own cells in them too. */
  removeTableRows(name: string, rows: readonly number[]): Promise<Done<null>>
  /** The line above a table of ours, where it is still one of ours. */
  noteTable(name: string, note: string): Promise<Done<null>>
  /** Totals above a table of ours, formats and bars in its columns; columns and cells of a person's own stay. */
  dressTable(name: string, dress: Dress): Promise<Done<null>>
}
