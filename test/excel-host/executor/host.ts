import type { Area } from '#schema/grammar/sheet.ts'
import type { Book } from '../book/book.ts'
import type { Chart, Format, Name, Remark, Reply, Table, XmlPart } from '../book/parts.ts'
import type { BookSheet } from '../book/sheet.ts'
import type { Kind, Node } from './node.ts'

export interface OnSheet {
  readonly sheet: BookSheet
  readonly area: Area
}

export interface Areas {
  readonly sheet: BookSheet
  readonly areas: readonly Area[]
}

export interface TablePlace {
  readonly sheet: BookSheet
  readonly table: Table
}

export interface Edge extends Areas {
  readonly side: string
}

export interface FormatPlace {
  readonly sheet: BookSheet
  readonly format: Format
}

export interface ChartPlace {
  readonly sheet: BookSheet
  readonly chart: Chart
}

export interface RemarkPlace {
  readonly sheet: BookSheet
  readonly remark: Remark
}

/** What a node of each kind stands for. `null`: the whole workbook instead of one sheet. */
export interface Selves {
  Workbook: null
  Application: null
  Runtime: null
  DocumentProperties: null
  CustomPropertyCollection: null
  CustomProperty: string
  WorksheetCollection: null
  Worksheet: BookSheet
  WorksheetProtection: BookSheet
  WorksheetFreezePanes: BookSheet
  WorksheetCustomPropertyCollection: BookSheet
  WorksheetCustomProperty: { readonly sheet: BookSheet; readonly key: string }
  AutoFilter: BookSheet
  Range: OnSheet
  RangeAreas: Areas
  RangeCollection: Areas
  RangeFormat: Areas
  RangeFill: Areas
  RangeFont: Areas
  RangeBorderCollection: Areas
  RangeBorder: Edge
  FormatProtection: Areas
  DataValidation: Areas
  ConditionalFormatCollection: Areas
  ConditionalFormat: FormatPlace
  CustomConditionalFormat: FormatPlace
  ConditionalFormatRule: FormatPlace
  CellValueConditionalFormat: FormatPlace
  DataBarConditionalFormat: FormatPlace
  ConditionalDataBarPositiveFormat: FormatPlace
  ConditionalRangeFormat: FormatPlace
  ConditionalRangeFill: FormatPlace
  ConditionalRangeFont: FormatPlace
  ChartCollection: BookSheet
  Chart: ChartPlace
  ChartTitle: ChartPlace
  ChartLegend: ChartPlace
  TableCollection: BookSheet | null
  TableScopedCollection: OnSheet
  Table: TablePlace
  TableColumnCollection: TablePlace
  TableColumn: TablePlace & { readonly index: number }
  TableRowCollection: TablePlace
  TableRow: TablePlace & { readonly index: number }
  NamedItemCollection: BookSheet | null
  NamedItem: Name
  SettingCollection: null
  Setting: string
  CustomXmlPartCollection: null
  CustomXmlPartScopedCollection: string
  CustomXmlPart: XmlPart
  CommentCollection: BookSheet | null
  Comment: RemarkPlace
  CommentReplyCollection: RemarkPlace
  CommentReply: RemarkPlace & { readonly reply: Reply }
  AddinInternalService: null
  AppRuntimeService: null
  DynamicRibbon: null
  RibbonButton: string
  RibbonTab: string
  CustomFunctions: null
}

export type KindName = keyof Selves

export type Kinds = { readonly [Name in KindName]: Kind<Selves[Name]> }

/** What is outside the workbook and yet can be told to do something by a batch. */
export interface Surroundings {
  setPaneVisible(visible: boolean): void
  isPaneVisible(): boolean
  setButtonEnabled(id: string, enabled: boolean): void
  registerEvent(type: string, target: string): void
  unregisterEvent(type: string, target: string): void
  /** The minor number of ExcelApi that is played: 15 of 1.15. */
  level(): number
  /** The add-in's commands can be called now. */
  actionsReady(): void
  /** The add-in's worksheet functions can be called now. */
  functionsReady(): void
  /** What worksheet functions gave: [invocation, whether it went well, value or sentence, code of the error]. */
  functionResults(results: readonly (readonly unknown[])[]): void
}

/** What the objects of a batch may reach. */
export interface Host {
  readonly book: Book
  readonly around: Surroundings
  /** Objects Office.js keeps between requests, by reference id. */
  readonly references: Map<string, Node>
  eventsEnabled: boolean
  make<Name extends KindName>(name: Name, self: Selves[Name]): Node
  keep(node: Node): void
}
