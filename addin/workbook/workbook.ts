import type { CellRef, CellValue, Workbook as Content } from '#schema/grammar/sheet.ts'
import type { Changing } from './changing.ts'
import type { OwnSheetValues, OwnWriting, Placed } from './own-writing.ts'
import type { Tables } from './tables.ts'

/** A mark of ours on one cell: a conditional format, never a fill. */
export interface Mark {
  readonly cell: CellRef
  readonly severity: 'error' | 'warning' | 'info'
}

/** A comment of ours on one cell; `id` makes it ours, so that it can be found and removed again. */
export interface Remark {
  readonly id: string
  readonly cell: CellRef
  readonly text: string
}

/** What one read of the file gives. */
export interface Snapshot {
  readonly content: Content
  /** The state document as it stood in the file, or null. Never a secret in it. */
  readonly state: string | null
  /** Sheets no mark can be written to, because they are protected. */
  readonly locked: readonly string[]
}

/** What was written, and on which sheets it could not be. */
export interface Written {
  readonly count: number
  readonly locked: readonly string[]
}

/** A change of a person's own cell, written only after that person said so. */
export interface CellEdit {
  readonly cell: CellRef
  readonly text: string
}

/** Why Excel did not do it, as the product understands it; the sentence is the locale's. */
export type Hindrance = 'cellEdit' | 'protected' | 'tooLarge' | 'unsupported' | 'gone' | 'noWorkbook'

export interface Hindered {
  readonly ok: false
  readonly hindrance: Hindrance
  readonly detail: string
}

export type Done<Value> = { readonly ok: true; readonly value: Value } | Hindered

/**
 * The door to Excel: as many methods as the product has needs, in plain data, each at most two round trips
 * (a file too large for one answer is read in slices, and takes more).
 * While a cell is being edited a method waits a little, then answers `cellEdit`; nothing is half-written.
 */
export interface Workbook extends OwnWriting, Changing, Tables {
  /** Everything in the file in one read, our state document with it. */
  read(): Promise<Done<Snapshot>>
  /** Replaces all marks of ours by these; an empty list removes every trace. Locked sheets are named and left. */
  mark(marks: readonly Mark[]): Promise<Done<Written>>
  /** Replaces all remarks of ours by these. */
  remark(remarks: readonly Remark[]): Promise<Done<Written>>
  keepState(xml: string): Promise<Done<null>>
  /** Goes to a cell; says whether its row is hidden or filtered away. */
  goTo(cell: CellRef): Promise<Done<{ readonly hidden: boolean }>>
  /** Writes into a person's cells what that person chose. */
  edit(edits: readonly CellEdit[]): Promise<Done<Written>>
  /** Writes values on a sheet of ours, made when it is missing; a person's own of the same name is left alone. */
  writeSheet(sheet: OwnSheetValues): Promise<Done<Placed>>
  /** What stands in the cells a person has selected, as far as the sheet is in use. */
  selection(): Promise<Done<readonly (readonly CellValue[])[]>>
  /** Calls back after a person changed a sheet; the answer stops it. Events only prompt a look. */
  onChanged(listener: () => void): Promise<() => void>
  /** The highest ExcelApi level this host offers, such as '1.10'; empty without a workbook. */
  readonly level: string
}
