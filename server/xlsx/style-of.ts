import type { CellStyle, XlsxSheet, XlsxWorkbook } from './model.ts'

/** How a cell looks: its own style, else its row's, else its column's, else the workbook's first. */
export const styleOf = (workbook: Pick<XlsxWorkbook, 'cellStyles'>, sheet: XlsxSheet, place: { readonly row: number; readonly column: number }): CellStyle | null => {
  const own = sheet.styled.get(place.row)?.get(place.column)
  const ofColumn = sheet.columns.find(({ first, last }) => place.column >= first && place.column <= last)?.style
  return workbook.cellStyles[own ?? sheet.rowStyles.get(place.row) ?? ofColumn ?? 0] ?? null
}
