import type { CellRef, CellValue } from './sheet.ts'

/** What one cell holds, as far as it can be brought back. Format and font null: not known, or left as they are. */
export interface CellContent {
  readonly value: CellValue
  readonly formula: string | null
  readonly format: string | null
  readonly font: string | null
}

/** One cell before and after. */
export interface CellChange {
  readonly cell: CellRef
  readonly before: CellContent
  readonly after: CellContent
}
