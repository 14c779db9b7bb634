import { displayText } from '#server/xlsx/display.ts'
import type { XlsxSheet, XlsxWorkbook } from '#server/xlsx/model.ts'

const rows = ({ values, formats }: XlsxSheet): readonly string[] =>
  values.flatMap((row, at) => row.flatMap((value, column) => {
    const text = displayText(value, formats[at]?.[column] ?? null)
    return text.trim() === '' ? [] : text.split('\n')
  }))

/** Cells of the visible sheets in reading order, each a paragraph. */
export const sheetParagraphs = ({ sheets }: XlsxWorkbook): readonly string[] => sheets.filter(({ visible }) => visible).flatMap(rows)
