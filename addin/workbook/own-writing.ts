import type { Area } from '#schema/grammar/sheet.ts'
import type { SheetPlan } from '#schema/summary/layout/sheet.ts'
import type { Done, Written } from './workbook.ts'

/** Cells of a column of ours, from `row` down; null leaves a cell as it is, '' empties it. */
export interface OwnBlock {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly values: readonly (string | number | null)[]
}

/** A word in a column of ours and how its cell is to look. */
export interface OwnTone {
  readonly word: string
  readonly tone: 'good' | 'warning' | 'bad' | 'quiet'
}

/** A column of ours: its heading, how wide, and where words are coloured. */
export interface OwnColumnLook {
  readonly sheet: string
  readonly column: number
  readonly heading: { readonly row: number; readonly text: string }
  readonly lastRow: number
  readonly tones: readonly OwnTone[]
}

/** What the add-in writes of its own: sheets and columns that may be deleted without loss. */
export interface OwnWriting {
  /** Writes a sheet of ours anew with its charts, made where it is missing. */
  writePlan(plan: SheetPlan): Promise<Done<null>>
  /** Deletes a sheet of ours with all that is on it; nothing where it is not there. */
  removeSheet(name: string): Promise<Done<null>>
  /** Heads and dresses columns of ours; colours of a former time make room. */
  dressColumns(columns: readonly OwnColumnLook[]): Promise<Done<Written>>
  /** One slice of cells; the caller sees to it that they are ours. */
  writeBlocks(blocks: readonly OwnBlock[]): Promise<Done<Written>>
  hideColumns(columns: readonly { readonly sheet: string; readonly column: number }[], hidden: boolean): Promise<Done<Written>>
  /** Takes content, looks, colours and width away, so that no trace is left. */
  removeColumns(columns: readonly ({ readonly sheet: string } & Area)[]): Promise<Done<Written>>
}
