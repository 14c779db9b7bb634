/** A column of cells on a sheet, from the first row to the last. */
export interface Range {
  readonly sheet: string
  readonly column: number
  readonly first: number
  readonly last: number
}

/** What the school's own cells can be asked; the subset every spreadsheet program calculates alike. */
export type Expression =
  | number
  | { readonly ask: 'COUNTA'; readonly ranges: readonly Range[] }
  | { readonly ask: 'SUM'; readonly ranges: readonly Range[] }
  | { readonly ask: 'COUNTIF'; readonly range: Range; readonly criterion: string | number }
  | { readonly ask: 'SUMIF'; readonly range: Range; readonly criterion: string | number; readonly sum: Range }
  /** Another figure of the summary, by its name. */
  | { readonly ask: 'figure'; readonly name: string }
  | Reckoning<'+'>
  | Reckoning<'-'>
  | Reckoning<'*'>

interface Reckoning<Sign extends string> {
  readonly ask: Sign
  readonly parts: readonly Expression[]
}

/** A number of the summary; `by` where a formula over the school's cells says exactly the same. */
export interface Figure {
  /** Null: nothing in the workbook says it. */
  readonly value: number | null
  readonly by: Expression | null
}

export const known = (value: number | null): Figure => ({ value, by: null })

export const sumOf = (parts: readonly Expression[]): Expression | null => {
  const [only, ...more] = parts
  if (only === undefined) return null
  return more.length === 0 ? only : { ask: '+', parts }
}
