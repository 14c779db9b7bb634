import type { Kinds } from './host.ts'
import { chart, chartLegend, charts, chartTitle } from './objects/charts.ts'
import { comment, comments, replies, reply } from './objects/comments.ts'
import { conditionalFormat, conditionalFormats } from './objects/conditional-formats.ts'
import { dataBar, positiveBar } from './objects/data-bar.ts'
import { dataValidation } from './objects/data-validation.ts'
import * as detail from './objects/format-details.ts'
import { namedItem, names } from './objects/names.ts'
import { format } from './objects/range/format.ts'
import * as paint from './objects/range/paint.ts'
import { range, rangeAreas, rangeCollection } from './objects/range/range.ts'
import * as service from './objects/services.ts'
import { autoFilter, sheetProperties, sheetProperty } from './objects/sheet-extras.ts'
import * as store from './objects/stores.ts'
import { tableColumn, tableColumns, tableRow, tableRows } from './objects/table-parts.ts'
import { scopedTables, table, tables } from './objects/tables.ts'
import * as book from './objects/workbook.ts'
import { worksheet } from './objects/worksheet.ts'
import { freezePanes, worksheetProtection, worksheets } from './objects/worksheets.ts'

/** Every type of Excel's object model that this host knows. */
export const kinds: Kinds = {
  Workbook: book.workbook,
  Application: book.application,
  Runtime: book.runtime,
  DocumentProperties: book.properties,
  CustomPropertyCollection: book.customProperties,
  CustomProperty: book.customProperty,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  WorksheetCustomPropertyCollection: sheetProperties,
  WorksheetCustomProperty: sheetProperty,
  AutoFilter: autoFilter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: format,
  RangeFill: paint.fill,
  RangeFont: paint.font,
  RangeBorderCollection: paint.borders,
  RangeBorder: paint.border,
  FormatProtection: paint.protection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: detail.custom,
  ConditionalFormatRule: detail.rule,
  CellValueConditionalFormat: detail.cellValue,
  ConditionalRangeFormat: detail.rangeFormat,
  ConditionalRangeFill: detail.fill,
  ConditionalRangeFont: detail.font,
  DataBarConditionalFormat: dataBar,
  ConditionalDataBarPositiveFormat: positiveBar,
  ChartCollection: charts,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  TableCollection: tables,
  TableScopedCollection: scopedTables,
  Table: table,
  TableColumnCollection: tableColumns,
  TableColumn: tableColumn,
  TableRowCollection: tableRows,
  TableRow: tableRow,
  NamedItemCollection: names,
  NamedItem: namedItem,
  SettingCollection: store.settings,
  Setting: store.setting,
  CustomXmlPartCollection: store.xmlParts,
  CustomXmlPartScopedCollection: store.xmlPartsOfNamespace,
  CustomXmlPart: store.xmlPart,
  CommentCollection: comments,
  Comment: comment,
  CommentReplyCollection: replies,
  CommentReply: reply,
  AddinInternalService: service.internalService,
  AppRuntimeService: service.runtimeService,
  DynamicRibbon: service.ribbon,
  RibbonButton: service.ribbonButton,
  RibbonTab: service.ribbonTab,
  CustomFunctions: service.customFunctions,
}
