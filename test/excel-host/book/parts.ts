import type { Area } from '#schema/grammar/sheet.ts'
import type { Accent as FileAccent, DataValidation } from '#server/xlsx/model.ts'

type Mutable<Value> = { -readonly [Name in keyof Value]: Value[Name] }

/** What a conditional format adds to a look. */
export interface Accent extends FileAccent {
  readonly strike?: boolean
}

/** Where a bar begins or ends, as told: a kind of bound and the formula of those that have one. */
export interface BarBound {
  readonly type: string
  readonly formula?: string
}

/** The bar of a format of kind dataBar, for those made here. */
export interface DataBar {
  readonly lower: BarBound
  readonly upper: BarBound
  readonly fill: string
  readonly gradient: boolean
  readonly barOnly: boolean
}

/** A conditional format as the host holds it; `operator` of kind cellIs is known only for those made here. */
export interface Format {
  readonly id: string
  readonly type: string
  areas: readonly Area[]
  formulas: readonly string[]
  operator: string | null
  priority: number
  stopIfTrue: boolean
  accent: Accent
  bar?: DataBar
}

export interface Reply {
  readonly id: string
  readonly author: string
  text: string
}

export interface Remark {
  readonly id: string
  readonly kind: 'note' | 'thread'
  row: number
  column: number
  readonly author: string
  text: string
  resolved: boolean
  readonly replies: Reply[]
}

export interface Table {
  readonly id: string
  name: string
  area: Area
  headerRow: boolean
  totalsRow: boolean
  style: string
  filtered: boolean
}

/** A chart over columns beside each other: names, then one series of figures or, of columns, several; headed by their first row. */
export interface Chart {
  readonly id: string
  name: string
  title: string
  readonly type: 'column' | 'pie'
  readonly source: Area
  /** Cells it lies over. */
  over: Area
  legend: boolean
}

export interface Name {
  readonly name: string
  refersTo: string
  /** Id of the sheet it belongs to; null: the whole workbook. */
  readonly sheet: string | null
  hidden: boolean
  comment: string
}

export interface XmlPart {
  readonly id: string
  xml: string
}

export interface Column {
  width: number | null
  hidden: boolean
}

export type Validation = Mutable<DataValidation> & { rule: unknown; prompt: unknown; errorAlert: unknown }
