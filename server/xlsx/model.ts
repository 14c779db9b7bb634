import type { Area, Sheet, Workbook } from '#schema/grammar/sheet.ts'
import type { ChartSpec } from './chart/chart-part.ts'

/** Edges of a cell that carry a line. */
export interface Borders {
  readonly top: boolean
  readonly right: boolean
  readonly bottom: boolean
  readonly left: boolean
}

/** How a cell looks. Colours are '#RRGGBB'; null: the application's own default. */
export interface CellStyle {
  readonly numberFormat: string
  readonly fontName: string | null
  readonly fontSize: number | null
  readonly fontColor: string | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  readonly fill: string | null
  readonly horizontal: string | null
  readonly vertical: string | null
  readonly wrap: boolean
  readonly borders: Borders
  readonly locked: boolean
}

/** Part of a look, as a conditional format adds it to a cell. */
export interface Accent {
  readonly fill?: string | null
  readonly fontColor?: string | null
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
}

export interface ConditionalFormat {
  /** The owner's name where the formula carries one, else '#n' by order on the sheet. */
  readonly id: string
  readonly type: string
  readonly areas: readonly Area[]
  readonly formulas: readonly string[]
  readonly priority: number
  readonly stopIfTrue: boolean
  readonly accent: Accent
}

/** A remark on a cell. A thread is Excel's newer kind with replies; a note its older yellow one. */
export interface Comment {
  readonly id: string
  readonly kind: 'note' | 'thread'
  readonly row: number
  readonly column: number
  readonly author: string
  readonly text: string
  /** Of a thread only. */
  readonly replies: readonly { readonly id: string; readonly author: string; readonly text: string }[]
}

export interface SheetTable {
  readonly id: number
  readonly name: string
  readonly area: Area
  readonly headerRow: boolean
  readonly totalsRow: boolean
  readonly columns: readonly string[]
  readonly filtered: boolean
}

export interface DataValidation {
  readonly areas: readonly Area[]
  readonly type: string
  readonly formulas: readonly string[]
}

/** Columns from first to last share a width; width null: the sheet's default. */
export interface ColumnSpan {
  readonly first: number
  readonly last: number
  readonly width: number | null
  readonly hidden: boolean
  readonly style: number
}

export type SheetState = 'visible' | 'hidden' | 'veryHidden'

/** A sheet with what a spreadsheet host needs to show it and act on it. */
export interface XlsxSheet extends Sheet {
  /** Stays with the sheet when it is renamed or moved. */
  readonly id: string
  /** Name of its part in the package. */
  readonly part: string
  readonly state: SheetState
  readonly protected: boolean
  readonly formats: readonly (readonly (string | null)[])[]
  readonly formulas: readonly (readonly (string | null)[])[]
  readonly fonts: readonly (readonly (string | null)[])[]
  readonly strikes: readonly (readonly boolean[])[]
  readonly merges: readonly Area[]
  readonly hiddenRows: readonly number[]
  /** Row, then column, to an index into `cellStyles` of the workbook; cells without content included. */
  readonly styled: ReadonlyMap<number, ReadonlyMap<number, number>>
  readonly rowStyles: ReadonlyMap<number, number>
  readonly columns: readonly ColumnSpan[]
  readonly rowHeights: ReadonlyMap<number, number>
  readonly defaultWidth: number | null
  readonly defaultHeight: number | null
  readonly frozen: { readonly rows: number; readonly columns: number } | null
  readonly autoFilter: Area | null
  readonly tables: readonly SheetTable[]
  readonly conditionalFormats: readonly ConditionalFormat[]
  readonly validations: readonly DataValidation[]
  readonly comments: readonly Comment[]
  /** Those of kinds that can be made here; others stay in the file untold. */
  readonly charts: readonly ChartSpec[]
}

export interface DefinedName {
  readonly name: string
  readonly refersTo: string
  /** Name of the sheet it belongs to; null: the whole workbook. */
  readonly sheet: string | null
  readonly hidden: boolean
}

export interface CustomXml {
  readonly id: string | null
  readonly part: string
  readonly namespace: string | null
  readonly xml: string
}

export interface XlsxWorkbook extends Workbook {
  readonly sheets: readonly XlsxSheet[]
  readonly date1904: boolean
  readonly activeSheet: string
  readonly cellStyles: readonly CellStyle[]
  readonly names: readonly DefinedName[]
  readonly customXml: readonly CustomXml[]
}

/** Why a file is not opened. */
export type RefusalReason = 'encrypted' | 'legacy-xls' | 'not-a-workbook' | 'damaged' | 'too-large' | 'empty'

export interface Opened {
  readonly refused: null
  readonly workbook: XlsxWorkbook
}

export interface Refused {
  readonly refused: RefusalReason
}
