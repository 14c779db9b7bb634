import type { CellValue } from '#schema/grammar/sheet.ts'

const cellValue = (value: unknown): CellValue => {
  if (value === '' || value === undefined || value === null) return null
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

/** Excel says '' for an empty cell; the product says null. */
export const cellValues = (values: readonly (readonly unknown[])[]): CellValue[][] => values.map((row) => row.map(cellValue))

/** The formula where a cell has one: text that merely begins with '=' equals its own value. */
export const formulasOf = (formulas: readonly (readonly unknown[])[], values: readonly (readonly unknown[])[]): (string | null)[][] =>
  formulas.map((row, r) => row.map((formula, c) => (typeof formula === 'string' && formula.startsWith('=') && formula !== values[r]?.[c] ? formula : null)))
