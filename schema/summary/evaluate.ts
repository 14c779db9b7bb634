import type { CellValue } from '../grammar/sheet.ts'
import type { Expression, Figure } from './figure.ts'
import type { StoredCell, WorkbookCells } from './workbook-cells.ts'

/** What the expression would show; null: programs may disagree about it, or it would show an error. */
type Answer = number | null

const isFault = (value: CellValue): boolean => typeof value === 'string' && /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)/.test(value)

/** A formula that shows nothing is counted by COUNTA all the same. */
const counted = (cells: readonly StoredCell[]): Answer =>
  cells.some(({ value, isFormula }) => value === null && isFormula) ? null : cells.filter(({ value }) => value !== null).length

const summed = (cells: readonly StoredCell[]): Answer =>
  cells.some(({ value }) => isFault(value)) ? null : cells.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0)

const below = /^<(\d+(?:\.\d+)?)$/

/** Texts that a criterion may take for a number, a day or a pattern are left alone. */
const risky = (text: string): boolean => text === '' || text.length > 250 || /^[<>=]|[*?~]|^[\d\s.,/:%+-]*$|^(true|false)$/iu.test(text)

const numeric = (text: string): boolean => /^\s*[+-]?\d+([.,]\d+)?\s*$/.test(text)

type Test = (value: CellValue) => boolean | null

const number = (wanted: number): Test => (value) => (typeof value === 'string' && numeric(value) ? null : value === wanted)

const testOf = (criterion: string | number): Test => {
  if (typeof criterion === 'number') return number(criterion)
  const limit = below.exec(criterion)
  if (limit) return (value) => typeof value === 'number' && value < Number(limit[1])
  if (risky(criterion)) return () => null
  const wanted = criterion.toLowerCase()
  return (value) => typeof value === 'string' && value.toLowerCase() === wanted
}

const matching = (cells: readonly StoredCell[], criterion: string | number): readonly boolean[] | null => {
  const test = testOf(criterion)
  const matches = cells.map(({ value }) => test(value))
  return matches.every((match) => match !== null) ? matches : null
}

type Asked<Ask extends string> = Extract<Expression, { readonly ask: Ask }>

const countIf = ({ range, criterion }: Asked<'COUNTIF'>, cells: WorkbookCells): Answer =>
  matching(cells.of(range), criterion)?.filter(Boolean).length ?? null

const sumIf = ({ range, criterion, sum }: Asked<'SUMIF'>, cells: WorkbookCells): Answer => {
  const matches = matching(cells.of(range), criterion)
  return matches === null ? null : summed(cells.of(sum).filter((_, at) => matches[at] === true))
}

const folds = { '+': (a: number, b: number) => a + b, '-': (a: number, b: number) => a - b, '*': (a: number, b: number) => a * b }

const reckoned = ({ ask, parts }: Asked<'+'> | Asked<'-'> | Asked<'*'>, within: Within): Answer => {
  const values = parts.map((part) => evaluate(part, within))
  return values.every((value) => value !== null) ? values.reduce(folds[ask]) : null
}

export interface Within {
  readonly cells: WorkbookCells
  readonly figures: Readonly<Record<string, Figure>>
}

type Question = Exclude<Expression, number>
type Answers = { readonly [Ask in Question['ask']]: (asked: Asked<Ask>, within: Within) => Answer }

const answers: Answers = {
  COUNTA: ({ ranges }, { cells }) => counted(ranges.flatMap(cells.of)),
  SUM: ({ ranges }, { cells }) => summed(ranges.flatMap(cells.of)),
  COUNTIF: (asked, { cells }) => countIf(asked, cells),
  SUMIF: (asked, { cells }) => sumIf(asked, cells),
  figure: ({ name }, { figures }) => figures[name]?.value ?? null,
  '+': (asked, within) => reckoned(asked, within),
  '-': (asked, within) => reckoned(asked, within),
  '*': (asked, within) => reckoned(asked, within),
}

/** Calculates an expression as a spreadsheet program would. */
export const evaluate = (expression: Expression, within: Within): Answer =>
  typeof expression === 'number' ? expression : (answers[expression.ask] as (asked: Question, within: Within) => Answer)(expression, within)

/** The figure said by the formula where that gives exactly the same; else by its value. */
export const saidBy = (value: number | null, candidate: Expression | null, within: Within): Figure =>
  ({ value, by: value !== null && candidate !== null && evaluate(candidate, within) === value ? candidate : null })
