import type { Area } from '#schema/grammar/sheet.ts'
import type { SheetPlan } from '#schema/summary/layout/sheet.ts'
import type { TemplateSheet } from '#schema/year-sheets/template/template.ts'
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

/** Where it was written: 'name (2)' when the name was taken. */
export interface Placed {
  readonly sheet: string
}

export interface OwnSheetValues {
  readonly name: string
  readonly values: readonly (readonly (string | number | null)[])[]
  /** Texts by which a former one is known as ours. */
  readonly signs: readonly string[]
}

/** What the add-in writes of its own: sheets and columns that may be deleted without loss. */
export interface OwnWriting {
  /** Writes a sheet of ours anew with its charts, made where it is missing; a person's own of the same name is left alone. */
  writePlan(plan: SheetPlan): Promise<Done<Placed>>
  /** Makes the sheets of a new school workbook; the caller has seen that the file is empty. */
  writeTemplate(sheets: readonly TemplateSheet[]): Promise<Done<null>>
  /** Deletes the sheets of that name that bear one of our signs, with all that is on them; says which. */
  removeSheets(name: string, signs: readonly string[]): Promise<Done<readonly string[]>>
  /** Heads and dresses columns of ours; colours of a former time make room. */
  dressColumns(columns: readonly OwnColumnLook[]): Promise<Done<Written>>
  /** One slice of cells, one trip; the caller sees to it that they are ours and, from dressing them, that their sheets are open. */
  writeBlocks(blocks: readonly OwnBlock[]): Promise<Done<Written>>
  hideColumns(columns: readonly { readonly sheet: string; readonly column: number }[], hidden: boolean): Promise<Done<Written>>
  /** Takes content, looks, colours and width away, so that no trace is left. */
  removeColumns(columns: readonly ({ readonly sheet: string } & Area)[]): Promise<Done<Written>>
}
