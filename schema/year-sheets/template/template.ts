import type { Area } from '../../grammar/sheet.ts'

export interface TemplateCell {
  readonly row: number
  readonly column: number
  readonly value: string | number
  readonly look: 'title' | 'note' | 'heading' | 'example' | 'plain'
}

/** Cells that offer a list to choose from; nothing stops a person from typing something else. */
export interface Offer {
  readonly area: Area
  /** A range as Excel writes it, or the words themselves. */
  readonly from: string | readonly string[]
  readonly prompt: string
}

/** A sheet of a new school workbook. */
export interface TemplateSheet {
  readonly name: string
  readonly cells: readonly TemplateCell[]
  /** In characters. */
  readonly widths: readonly number[]
  /** Null: no table on it. */
  readonly table: { readonly name: string; readonly area: Area } | null
  readonly offers: readonly Offer[]
  /** Cells that are to hold what is typed, unchanged: days and codes. */
  readonly texts: readonly Area[]
}
