import type { CellValue } from '../../grammar/sheet.ts'

/** What an annex says of one module. */
export interface AnnexEntry {
  readonly number: number
  readonly title: { readonly vi: string | null; readonly en: string | null }
  readonly group: string | null
  readonly periods: number | null
  readonly aliases: readonly string[]
  /** Whether its row says that somebody compared it with the document. */
  readonly compared: boolean
}

export type RowFault = 'no-number' | 'number-twice' | 'bad-periods'

/** An annex as it was read. Rows count from 1 as in the file. */
export interface Annex {
  readonly entries: readonly AnnexEntry[]
  readonly faults: readonly { readonly row: number; readonly fault: RowFault; readonly text: string }[]
}

export type Cells = readonly (readonly CellValue[])[]
