import type { CellStyle, XlsxSheet, XlsxWorkbook } from '#server/xlsx/model.ts'
import { Book } from './book.ts'
import { EMPTY } from './cell.ts'
import type { BookSheet } from './sheet.ts'

const loadCells = (sheet: BookSheet, from: XlsxSheet): void => {
  from.values.forEach((line, down) => {
    line.forEach((value, across) => {
      const formula = from.formulas[down]?.[across] ?? null
      if (value !== null || formula !== null) sheet.put(from.top + down, from.left + across, { ...EMPTY, value, formula })
    })
  })
}

const loadLooks = (sheet: BookSheet, from: XlsxSheet, styles: readonly CellStyle[]): void => {
  for (const [row, line] of from.styled) for (const [column, style] of line) sheet.put(row, column, { look: styles[style] ?? null })
  for (const [row, style] of from.rowStyles) {
    const look = styles[style]
    if (look) sheet.rowLooks.set(row, look)
  }
}

const WIDEST_SPAN = 1024

const loadColumns = (sheet: BookSheet, from: XlsxSheet, styles: readonly CellStyle[]): void => {
  for (const { first, last, width, hidden, style } of from.columns) {
    for (let column = first; column <= Math.min(last, first + WIDEST_SPAN); column += 1) {
      sheet.columns.set(column, { width, hidden })
      const look = styles[style]
      if (look) sheet.columnLooks.set(column, look)
    }
  }
}

const loadFrame = (sheet: BookSheet, from: XlsxSheet): void => {
  sheet.state = from.state
  sheet.protected = from.protected
  sheet.defaultWidth = from.defaultWidth
  sheet.defaultHeight = from.defaultHeight
  sheet.frozen = from.frozen && { ...from.frozen }
  sheet.autoFilter = from.autoFilter
  sheet.merges = [...from.merges]
  for (const row of from.hiddenRows) sheet.hiddenRows.add(row)
  for (const [row, height] of from.rowHeights) sheet.rowHeights.set(row, height)
}

const loadMarks = (sheet: BookSheet, from: XlsxSheet, book: Book): void => {
  sheet.formats = from.conditionalFormats.map((format) => ({ ...format, formulas: [...format.formulas], operator: null, accent: { ...format.accent } }))
  sheet.validations = from.validations.map((validation) => ({ ...validation, rule: null, prompt: null, errorAlert: null }))
  sheet.remarks = from.comments.map((comment) => ({ ...comment, resolved: false, replies: comment.replies.map((reply) => ({ ...reply })) }))
  sheet.charts = from.charts.map((chart) => ({ id: book.mint(), ...chart }))
  sheet.tables = from.tables.map(({ name, area, headerRow, totalsRow, filtered }) => ({ id: book.mint(), name, area, headerRow, totalsRow, filtered, style: 'TableStyleMedium2' }))
}

const loadSheet = (book: Book, from: XlsxSheet, styles: readonly CellStyle[]): void => {
  const sheet = book.addSheet(from.name)
  loadCells(sheet, from)
  loadLooks(sheet, from, styles)
  loadColumns(sheet, from, styles)
  loadFrame(sheet, from)
  loadMarks(sheet, from, book)
}

/** A workbook that was read, made changeable. */
export const load = (name: string, workbook: XlsxWorkbook): Book => {
  const book = new Book(name, workbook.cellStyles[0])
  book.date1904 = workbook.date1904
  for (const sheet of workbook.sheets) loadSheet(book, sheet, workbook.cellStyles)
  book.names = workbook.names.map(({ name: called, refersTo, sheet, hidden }) => ({ name: called, refersTo, sheet: sheet === null ? null : (book.sheet(sheet)?.id ?? null), hidden, comment: '' }))
  book.xmlParts = workbook.customXml.map(({ id, xml }) => ({ id: id ?? book.mint(), xml }))
  const active = book.sheet(workbook.activeSheet)
  if (active?.state === 'visible') book.selection = { sheet: active, areas: [{ row: 1, column: 1, rows: 1, columns: 1 }] }
  return book
}
