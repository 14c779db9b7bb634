import type { CellChange, CellContent } from '../grammar/change.ts'
import type { CellRef, CellValue, Sheet, Workbook } from '../grammar/sheet.ts'

const entry = <Entry>(matrix: readonly (readonly Entry[])[] | undefined, y: number, x: number): Entry | null => matrix?.[y]?.[x] ?? null

/** What a cell holds; null outside the sheet's used range. */
export const contentAt = ({ sheets }: Workbook, { sheet: name, row, column }: CellRef): CellContent | null => {
  const sheet = sheets.find((one) => one.name === name)
  if (!sheet || sheet.values[row - sheet.top]?.[column - sheet.left] === undefined) return null
  const [y, x] = [row - sheet.top, column - sheet.left]
  return { value: entry(sheet.values, y, x), formula: entry(sheet.formulas, y, x), format: entry(sheet.formats, y, x), font: entry(sheet.fonts, y, x) }
}

/** The change that gives a cell another content; format and font stay unless said. */
export const changeOf = (cell: CellRef, before: CellContent, after: { readonly value: CellValue; readonly format?: string; readonly font?: string }): CellChange => ({
  cell,
  before,
  after: { value: after.value, formula: null, format: after.format ?? before.format, font: after.font ?? before.font },
})

type Changes = readonly CellChange[]

const replaced = <Entry>(matrix: readonly (readonly Entry[])[] | undefined, sheet: Sheet, [changes, of]: readonly [Changes, (content: CellContent) => Entry]): (readonly Entry[])[] | undefined => {
  if (!matrix) return undefined
  const rows = matrix.map((row) => row)
  for (const { cell, after } of changes) {
    const y = cell.row - sheet.top
    rows[y] = (rows[y] ?? []).map((held, x) => (x === cell.column - sheet.left ? of(after) : held))
  }
  return rows
}

const changedSheet = (sheet: Sheet, changes: Changes): Sheet => {
  const formats = replaced(sheet.formats, sheet, [changes, ({ format }) => format])
  const formulas = replaced(sheet.formulas, sheet, [changes, ({ formula }) => formula])
  const fonts = replaced(sheet.fonts, sheet, [changes, ({ font }) => font])
  const values = replaced(sheet.values, sheet, [changes, ({ value }) => value]) ?? sheet.values
  return { ...sheet, values, ...(formats ? { formats } : {}), ...(formulas ? { formulas } : {}), ...(fonts ? { fonts } : {}) }
}

/** The workbook as it would stand after the changes. */
export const changed = (workbook: Workbook, changes: Changes): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const here = changes.filter(({ cell }) => cell.sheet === sheet.name)
    return here.length === 0 ? sheet : changedSheet(sheet, here)
  }),
})
