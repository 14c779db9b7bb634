import type { CellValue } from '#schema/grammar/sheet.ts'

/** What a function is given: a range's cells in a list, or one value. */
export type Given = readonly CellValue[] | CellValue

export class Unknown extends Error {}

const isList = (given: Given | undefined): given is readonly CellValue[] => Array.isArray(given)

const list = (given: Given | undefined): readonly CellValue[] => (given === undefined ? [] : isList(given) ? given : [given])

const isFault = (value: CellValue): boolean => typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value)

const numbers = (cells: readonly CellValue[]): readonly number[] => {
  if (cells.some(isFault)) throw new Unknown()
  return cells.filter((value) => typeof value === 'number')
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const COMPARISON = /^(<>|<=|>=|<|>|=)(.*)$/s

const SIGNS: Readonly<Record<string, (one: number, other: number) => boolean>> = { '<': (a, b) => a < b, '>': (a, b) => a > b, '<=': (a, b) => a <= b, '>=': (a, b) => a >= b }

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))

const pattern = (text: string): RegExp => new RegExp(`^${text.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/~([*?~])|\*|\?/g, (found, escaped: string | undefined) => (escaped ? `\\${escaped}` : found === '*' ? '.*' : '.'))}$`, 'isu')

const equals = (wanted: string) => (value: CellValue): boolean => {
  if (isNumber(wanted)) return value === Number(wanted) || (typeof value === 'string' && isNumber(value) && Number(value) === Number(wanted))
  return typeof value === 'string' && pattern(wanted).test(value)
}

const unlike = (text: string) => (value: CellValue): boolean => (text === '' ? value !== null : !equals(text)(value))

const compared = (sign: string, text: string) => {
  if (!isNumber(text)) throw new Unknown()
  return (value: CellValue): boolean => typeof value === 'number' && (SIGNS[sign]?.(value, Number(text)) ?? false)
}

/** The meaning of a criterion of COUNTIF as Microsoft's reference describes it. */
export const criterion = (given: CellValue): ((value: CellValue) => boolean) => {
  const text = String(given ?? '')
  const [, sign = '=', rest = text] = COMPARISON.exec(text) ?? []
  if (sign === '=') return rest === '' ? (value) => value === null : equals(rest)
  return sign === '<>' ? unlike(rest) : compared(sign, rest)
}

const single = (given: Given | undefined): CellValue => list(given)[0] ?? null

const pairs = (args: readonly Given[]): readonly (readonly [readonly CellValue[], (value: CellValue) => boolean])[] =>
  Array.from({ length: Math.floor(args.length / 2) }, (_, at) => [list(args[at * 2]), criterion(single(args[at * 2 + 1]))] as const)

const rowsWhere = (conditions: ReturnType<typeof pairs>): readonly number[] =>
  (conditions[0]?.[0] ?? []).map((_, at) => at).filter((at) => conditions.every(([cells, holds]) => holds(cells[at] ?? null)))

export const FUNCTIONS: Readonly<Record<string, (args: readonly Given[]) => CellValue>> = {
  SUM: (args) => sum(numbers(args.flatMap(list))),
  COUNTA: (args) => args.flatMap(list).filter((value) => value !== null).length,
  COUNT: (args) => args.flatMap(list).filter((value) => typeof value === 'number').length,
  MAX: (args) => Math.max(0, ...numbers(args.flatMap(list))),
  MIN: (args) => Math.min(...numbers(args.flatMap(list))),
  COUNTIF: (args) => rowsWhere(pairs(args)).length,
  COUNTIFS: (args) => rowsWhere(pairs(args)).length,
  SUMIF: ([range, when, summed = range]) => sum(numbers(rowsWhere(pairs([range ?? [], when ?? null])).map((at) => list(summed)[at] ?? null))),
  SUMIFS: ([summed, ...conditions]) => sum(numbers(rowsWhere(pairs(conditions)).map((at) => list(summed)[at] ?? null))),
  IF: ([when, then, otherwise]) => (single(when) === true || (typeof single(when) === 'number' && single(when) !== 0) ? single(then) : otherwise === undefined ? false : single(otherwise)),
}
