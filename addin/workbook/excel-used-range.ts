import type { Area, Sheet } from '#schema/grammar/sheet.ts'
import { areaOf } from './a1.ts'
import { offers } from './excel-run.ts'
import { cellValues, formulasOf } from './cell-values.ts'

type Looks = OfficeExtension.ClientResult<Excel.CellProperties[][]>
type Rows = OfficeExtension.ClientResult<Excel.RowProperties[]>

/** A used range asked for and not yet answered. */
export interface UsedRange {
  readonly sheet: Excel.Worksheet
  readonly range: Excel.Range
  readonly looks: Looks
  readonly rows: Rows
  readonly merges: Excel.RangeAreas | null
}

/** Merged areas came with ExcelApi 1.13; an older host cannot tell, and the reading goes without. */
const MERGES = '1.13'

export const requestRange = (sheet: Excel.Worksheet, range: Excel.Range): UsedRange => ({
  sheet,
  range: range.load('rowIndex,columnIndex,values,formulas,numberFormat'),
  looks: range.getCellProperties({ format: { font: { name: true, strikethrough: true } } }),
  rows: range.getRowProperties({ rowHidden: true }),
  merges: offers(MERGES) ? range.getMergedAreasOrNullObject().load('address') : null,
})

/** Cells with values only: rows that were merely formatted (ghost rows) cost nothing. */
export const requestUsed = (sheet: Excel.Worksheet): UsedRange => requestRange(sheet, sheet.getUsedRangeOrNullObject(true))

const mergesOf = (merges: Excel.RangeAreas | null): readonly Area[] | undefined => {
  if (merges === null) return undefined
  if (merges.isNullObject) return []
  return merges.address.split(',').map(areaOf).filter((area) => area !== null)
}

const hiddenRows = (used: UsedRange): readonly number[] =>
  used.rows.value.flatMap((row, index) => (row.rowHidden === true ? [used.range.rowIndex + index + 1] : []))

const emptySheet = (sheet: Excel.Worksheet): Sheet => ({ name: sheet.name, visible: sheet.visibility === 'Visible', top: 1, left: 1, values: [] })

/** What Excel answered, as plain data. */
export const sheetOf = (used: UsedRange): Sheet => {
  const { range, sheet, looks } = used
  if (range.isNullObject) return emptySheet(sheet)
  const merges = mergesOf(used.merges)
  return {
    ...emptySheet(sheet),
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    values: cellValues(range.values),
    formats: range.numberFormat as (string | null)[][],
    formulas: formulasOf(range.formulas, range.values),
    fonts: looks.value.map((row) => row.map((cell) => cell.format?.font?.name ?? null)),
    strikes: looks.value.map((row) => row.map((cell) => cell.format?.font?.strikethrough === true)),
    hiddenRows: hiddenRows(used),
    ...(merges === undefined ? {} : { merges }),
  }
}
