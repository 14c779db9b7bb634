import type { Area, CellValue } from '#schema/grammar/sheet.ts'
import type { ChartCells, ChartSpec } from '../chart/chart-part.ts'
import type { Accent, SheetState } from '../model.ts'

interface OnSheet {
  readonly sheet: string
}

interface OnCell extends OnSheet {
  readonly row: number
  readonly column: number
}

/** How a cell we write is to look; what is left out stays as it was. */
export interface Look extends Pick<Accent, 'fill' | 'fontColor' | 'bold'> {
  readonly numberFormat?: string
  readonly wrap?: boolean
}

/** A formula goes with the value last calculated; without `value` and `formula` only the look changes. */
export interface SetCell extends OnCell {
  readonly change: 'set-cell'
  readonly value?: CellValue
  /** With or without its '='; null clears it. */
  readonly formula?: string | null
  readonly look?: Look
}

export interface AddConditionalFormat extends OnSheet {
  readonly change: 'add-conditional-format'
  /** Owner written into the condition, by which it is found again; null: somebody else's, kept as given. */
  readonly id: string | null
  readonly areas: readonly Area[]
  /** Null: always. */
  readonly formula: string | null
  readonly accent: Accent
  readonly stopIfTrue?: boolean
  /** Before all others of the sheet, or behind them. */
  readonly place?: 'first' | 'last'
}

export interface RemoveConditionalFormat extends OnSheet {
  readonly change: 'remove-conditional-format'
  /** The owner's name, or '#n' as reading counts them. */
  readonly id: string
}

/** Adds a note or replaces the one that is there. */
export interface SetNote extends OnCell {
  readonly change: 'set-note'
  readonly author: string
  readonly text: string
}

/** Takes away note and thread of a cell. */
export interface DeleteComment extends OnCell {
  readonly change: 'delete-comment'
}

export interface SetCustomXml {
  readonly change: 'set-custom-xml'
  readonly namespace: string
  readonly xml: string
  /** Of a new part: '{GUID}'. */
  readonly id?: string
}

export interface RemoveCustomXml {
  readonly change: 'remove-custom-xml'
  readonly namespace: string
}

/** New sheets come last. */
export interface AddSheet extends OnSheet {
  readonly change: 'add-sheet'
  readonly state?: SheetState
}

export interface RenameSheet extends OnSheet {
  readonly change: 'rename-sheet'
  readonly name: string
}

export interface DeleteSheet extends OnSheet {
  readonly change: 'delete-sheet'
}

export interface SetSheetState extends OnSheet {
  readonly change: 'set-sheet-state'
  readonly state: SheetState
}

export interface SetColumns extends OnSheet {
  readonly change: 'set-columns'
  readonly first: number
  readonly last: number
  readonly width?: number
  readonly hidden?: boolean
}

export interface SetName {
  readonly change: 'set-name'
  readonly name: string
  readonly refersTo: string
  readonly sheet?: string | null
  readonly hidden?: boolean
}

export interface RemoveName {
  readonly change: 'remove-name'
  readonly name: string
  readonly sheet?: string | null
}

/** A list to choose from; `formula` as Excel writes it: a range or '"a,b,c"'. Replaces one over the same areas. */
export interface SetListValidation extends OnSheet {
  readonly change: 'set-list-validation'
  readonly areas: readonly Area[]
  readonly formula: string
  readonly prompt?: string
}

export interface RemoveValidation extends OnSheet {
  readonly change: 'remove-validation'
  readonly areas: readonly Area[]
}

export interface AddChart extends OnSheet {
  readonly change: 'add-chart'
  readonly chart: ChartSpec
  readonly cells: ChartCells
}

/** Takes a chart away, by the name of its frame. */
export interface RemoveChart extends OnSheet {
  readonly change: 'remove-chart'
  readonly name: string
}

export type Change =
  | SetCell | AddConditionalFormat | RemoveConditionalFormat | SetNote | DeleteComment | SetCustomXml | RemoveCustomXml
  | AddSheet | RenameSheet | DeleteSheet | SetSheetState | SetColumns | SetName | RemoveName | SetListValidation | RemoveValidation
  | AddChart | RemoveChart
