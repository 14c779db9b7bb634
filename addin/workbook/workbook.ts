import type { Area, CellRef, Workbook as Content } from '#schema/grammar/sheet.ts'

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

/** What the add-in keeps in the file: XML under `urn:bdtx:workbook:1`. Never a secret. */
export interface Snapshot {
  readonly content: Content
  /** The state document as it stood in the file, or null. */
  readonly state: string | null
  /** Sheets no mark can be written to, because they are protected. */
  readonly locked: readonly string[]
}

/** Why Excel did not do it, as the product understands it; the sentence is the locale's. */
export type Hindrance = 'cellEdit' | 'protected' | 'tooLarge' | 'unsupported' | 'gone' | 'noWorkbook'

export type Done<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly hindrance: Hindrance; readonly detail: string }

/**
 * The door to Excel: as many methods as the product has needs, in plain data, each at most two round trips.
 * While a cell is being edited a method waits a little, then answers `cellEdit`; nothing is half-written.
 */
export interface Workbook {
  /** Everything visible in the file in one read, our state document with it. */
  read(): Promise<Done<Snapshot>>
  /** Replaces all marks of ours by these, in one write; an empty list removes every trace. */
  mark(marks: readonly Mark[]): Promise<Done<number>>
  /** Replaces all remarks of ours by these. */
  remark(remarks: readonly Remark[]): Promise<Done<number>>
  keepState(xml: string): Promise<Done<null>>
  /** Goes to a cell, on a hidden or filtered row as well. */
  goTo(cell: CellRef): Promise<Done<null>>
  /** Writes values on a sheet of ours, made when it is missing. */
  writeSheet(name: string, values: readonly (readonly (string | number | null)[])[]): Promise<Done<Area>>
  /** Calls back after a person changed a sheet; the answer stops it. Events only prompt a look. */
  onChanged(listener: (sheet: string) => void): Promise<() => void>
  /** The highest ExcelApi level this host offers, such as '1.10'. */
  readonly level: string
}
