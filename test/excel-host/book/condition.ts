import type { CellValue } from '#schema/grammar/sheet.ts'
import { cellPlace } from '#server/xlsx/address.ts'

export type CellReader = (row: number, column: number) => CellValue

/** Where the formula was written for, where it is asked now, and what stands in cells. */
export interface Question {
  readonly home: { readonly row: number; readonly column: number }
  readonly here: { readonly row: number; readonly column: number }
  readonly cell: CellReader
}

/** Thrown inside when a formula is outside the subset; never leaves this file. */
class Unknown extends Error {}

const fail = (): never => {
  throw new Unknown()
}

const TOKEN = /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![A-Za-z(])|([A-Za-z]+)|(<>|<=|>=|[=<>(),;&]))/gy

interface Token {
  readonly kind: 'text' | 'number' | 'cell' | 'word' | 'sign'
  readonly text: string
}

const KINDS = ['text', 'number', 'cell', 'word', 'sign'] as const

const tokens = (formula: string): Token[] => {
  const found: Token[] = []
  TOKEN.lastIndex = 0
  const end = formula.trimEnd().length
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const at = KINDS.findIndex((_, index) => match?.[index + 1] !== undefined)
    found.push({ kind: KINDS[at] ?? 'sign', text: match[at + 1] ?? '' })
    if (TOKEN.lastIndex >= end) return found
  }
  throw new Unknown()
}

type Function_ = (args: readonly CellValue[]) => CellValue

const truth = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0)

const text = (value: CellValue): string => (value === null ? '' : String(value))

const FUNCTIONS: Readonly<Record<string, Function_>> = {
  AND: (args) => args.every(truth),
  OR: (args) => args.some(truth),
  NOT: ([value = null]) => !truth(value),
  LEN: ([value = null]) => text(value).length,
  TRIM: ([value = null]) => text(value).trim().replace(/ +/g, ' '),
  N: ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0),
  ISBLANK: ([value = null]) => value === null,
  ISNUMBER: ([value = null]) => typeof value === 'number',
  ISTEXT: ([value = null]) => typeof value === 'string',
  TRUE: () => true,
  FALSE: () => false,
}

type Filled = Exclude<CellValue, null>

/** An empty cell compares as 0 or as an empty text, whatever the other side is. */
const filled = (value: CellValue, beside: CellValue): Filled => value ?? (typeof beside === 'string' ? '' : 0)

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 }

const order = (left: CellValue, right: CellValue): number => {
  const [one, other] = [filled(left, right), filled(right, left)]
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one !== typeof other) return (RANK[typeof one] ?? 0) - (RANK[typeof other] ?? 0)
  return text(one).toLowerCase().localeCompare(text(other).toLowerCase())
}

const COMPARE: Readonly<Record<string, (difference: number) => boolean>> = {
  '=': (difference) => difference === 0,
  '<>': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '>': (difference) => difference > 0,
  '<=': (difference) => difference <= 0,
  '>=': (difference) => difference >= 0,
}

class Reading {
  private at = 0
  constructor(
    private readonly list: readonly Token[],
    private readonly question: Question,
  ) {}

  whole(): CellValue {
    const value = this.comparison()
    if (this.at < this.list.length) throw new Unknown()
    return value
  }

  private take(sign?: string): Token | null {
    const token = this.list[this.at]
    if (!token || (sign !== undefined && (token.kind !== 'sign' || token.text !== sign))) return null
    this.at += 1
    return token
  }

  private comparison(): CellValue {
    let value = this.joined()
    for (let sign = this.list[this.at]; sign?.kind === 'sign' && sign.text in COMPARE; sign = this.list[this.at]) {
      this.at += 1
      value = COMPARE[sign.text]?.(order(value, this.joined())) ?? null
    }
    return value
  }

  private joined(): CellValue {
    let value = this.single()
    while (this.take('&')) value = text(value) + text(this.single())
    return value
  }

  private single(): CellValue {
    if (this.take('(')) return this.bracketed()
    const token = this.take() ?? fail()
    const readings: Readonly<Record<Token['kind'], () => CellValue>> = {
      text: () => token.text.slice(1, -1).replaceAll('""', '"'),
      number: () => Number(token.text),
      cell: () => this.pointed(token.text),
      word: () => this.called(token.text.toUpperCase()),
      sign: fail,
    }
    return readings[token.kind]()
  }

  private bracketed(): CellValue {
    const value = this.comparison()
    if (!this.take(')')) throw new Unknown()
    return value
  }

  private called(name: string): CellValue {
    const work = FUNCTIONS[name] ?? fail()
    if (this.take('(')) return work(this.arguments())
    return name === 'TRUE' || name === 'FALSE' ? work([]) : fail()
  }

  private arguments(): CellValue[] {
    const args: CellValue[] = []
    while (!this.take(')')) {
      args.push(this.comparison())
      const more = this.take(',') ?? this.take(';')
      if (!more && this.list[this.at]?.text !== ')') throw new Unknown()
    }
    return args
  }

  private pointed(reference: string): CellValue {
    const place = cellPlace(reference)
    const [, fixedColumn, fixedRow] = /^(\$?)[A-Za-z]+(\$?)/.exec(reference) ?? []
    const { home, here, cell } = this.question
    if (!place) throw new Unknown()
    return cell(fixedRow ? place.row : place.row + here.row - home.row, fixedColumn ? place.column : place.column + here.column - home.column)
  }
}

/**
 * Whether a condition holds: texts, numbers, cells of the sheet, comparisons, & and a handful of functions.
 * null: it uses more than that, and the honest answer is that we do not know.
 */
export const holds = (formula: string, question: Question): boolean | null => {
  try {
    return truth(new Reading(tokens(formula.replace(/^=/, '')), question).whole())
  } catch (trouble) {
    if (trouble instanceof Unknown) return null
    throw trouble
  }
}
