import type { Area, CellValue } from '#schema/grammar/sheet.ts'
import { cellsOf, common } from '../area.ts'
import type { Book, Change } from '../book.ts'
import type { BookSheet } from '../sheet.ts'
import { evaluated, referenceOf, type Reference } from './evaluate.ts'
import { tokensOf } from './tokens.ts'

interface FormulaCell {
  readonly sheet: BookSheet
  readonly row: number
  readonly column: number
  readonly formula: string
}

const formulasOf = (book: Book): readonly FormulaCell[] =>
  book.sheets.flatMap((sheet) => [...sheet.rows].flatMap(([row, line]) => [...line].flatMap(([column, { formula }]) => (formula === null ? [] : [{ sheet, row, column, formula }]))))

const referencesOf = ({ formula }: FormulaCell): readonly Reference[] =>
  (tokensOf(formula) ?? []).flatMap(({ kind, text }) => (kind === 'range' ? (referenceOf(text) ?? []) : []))

interface Touched {
  readonly sheet: BookSheet
  readonly area: Area
}

const asks = (cell: FormulaCell, { sheet, area }: Touched, book: Book): boolean =>
  (cell.sheet === sheet && common(area, { row: cell.row, column: cell.column, rows: 1, columns: 1 }) !== null) ||
  referencesOf(cell).some((reference) => (reference.sheet === null ? cell.sheet : book.sheet(reference.sheet)) === sheet && common(reference.area, area) !== null)

const valueOf = ({ sheet, formula }: FormulaCell, book: Book): CellValue | undefined => {
  let missing = false
  const value = evaluated(formula, (name, area) => {
    const from = name === null ? sheet : book.sheet(name)
    if (!from) missing = true
    return from ? [...cellsOf(area)].map(({ row, column }) => from.at(row, column).value) : []
  })
  return missing ? '#REF!' : value
}

/** A chain of formulas longer than this is left for the next change. */
const MOST_ROUNDS = 10

/** Calculates the formulas that ask for changed cells, and those that ask for them; formulas beyond this host keep their value. */
export const recalculate = (book: Book, change: Change): void => {
  const formulas = formulasOf(book)
  let touched: readonly Touched[] = change.area ? [{ sheet: change.sheet, area: change.area }] : []
  for (let round = 0; touched.length > 0 && round < MOST_ROUNDS; round += 1) {
    const now = touched
    touched = formulas.filter((cell) => now.some((one) => asks(cell, one, book))).flatMap((cell) => settled(cell, book))
  }
}

const settled = (cell: FormulaCell, book: Book): readonly Touched[] => {
  const { sheet, row, column } = cell
  const value = valueOf(cell, book)
  if (value === undefined || value === sheet.at(row, column).value) return []
  sheet.put(row, column, { value })
  return [{ sheet, area: { row, column, rows: 1, columns: 1 } }]
}
