import type { CellValue } from '#schema/grammar/sheet.ts'
import type { Area } from '#schema/grammar/sheet.ts'
import { area as areaOf, split } from '../address.ts'
import { criterion, FUNCTIONS, Unknown, type Given } from './functions.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Cells of an area of a sheet, null: of the sheet the formula stands on. */
export type RangeReader = (sheet: string | null, area: Area) => readonly CellValue[]

const REFERENCE = /\$/g

export interface Reference {
  readonly sheet: string | null
  readonly area: Area
}

export const referenceOf = (text: string): Reference | null => {
  const { sheet, range } = split(text)
  const area = areaOf(range.replace(REFERENCE, ''))
  return area && { sheet, area }
}

const asNumber = (given: Given): number => {
  const value = Array.isArray(given) ? (given.length === 1 ? (given[0] as CellValue) : undefined) : (given as CellValue)
  if (value === null) return 0
  if (typeof value !== 'number') throw new Unknown()
  return value
}

const asValue = (given: Given): CellValue => (Array.isArray(given) ? ((given[0] as CellValue | undefined) ?? null) : (given as CellValue))

const OPERATIONS: Readonly<Record<string, (one: number, other: number) => number>> = { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => (b === 0 ? Number.NaN : a / b) }

class Reading {
  private at = 0
  constructor(
    private readonly tokens: readonly Token[],
    private readonly cells: RangeReader,
  ) {}

  whole(): CellValue {
    const value = asValue(this.comparison())
    if (this.at < this.tokens.length) throw new Unknown()
    return value
  }

  private sign(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at]
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null
    this.at += 1
    return token.text
  }

  private comparison(): Given {
    const left = this.sum()
    const sign = this.sign('=', '<>', '<=', '>=', '<', '>')
    if (!sign) return left
    return criterion(`${sign}${String(asValue(this.sum()) ?? '')}`)(asValue(left))
  }

  private sum(): Given {
    return this.chain(() => this.product(), ['+', '-'])
  }

  private product(): Given {
    return this.chain(() => this.single(), ['*', '/'])
  }

  private chain(next: () => Given, signs: readonly string[]): Given {
    let value = next()
    for (let sign = this.sign(...signs); sign; sign = this.sign(...signs)) value = OPERATIONS[sign]?.(asNumber(value), asNumber(next())) ?? null
    return value
  }

  private single(): Given {
    if (this.sign('(')) return this.bracketed()
    if (this.sign('-')) return -asNumber(this.single())
    const token = this.tokens[this.at]
    this.at += 1
    return this.read(token)
  }

  private read(token: Token | undefined): Given {
    if (token?.kind === 'text') return token.text.slice(1, -1).replaceAll('""', '"')
    if (token?.kind === 'number') return Number(token.text)
    return token?.kind === 'range' ? this.range(token.text) : this.called(token)
  }

  private bracketed(): Given {
    const value = this.comparison()
    if (!this.sign(')')) throw new Unknown()
    return value
  }

  private range(text: string): Given {
    const reference = referenceOf(text)
    if (!reference) throw new Unknown()
    return this.cells(reference.sheet, reference.area)
  }

  private called(token: Token | undefined): Given {
    const work = token?.kind === 'word' ? FUNCTIONS[token.text.toUpperCase()] : undefined
    if (!work || !this.sign('(')) throw new Unknown()
    return work(this.arguments())
  }

  private arguments(): readonly Given[] {
    const args: Given[] = []
    while (!this.sign(')')) {
      args.push(this.comparison())
      if (!this.sign(',', ';') && this.tokens[this.at]?.text !== ')') throw new Unknown()
    }
    return args
  }
}

/** Whether this host calculates a formula anew when its cells change. */
export const isCalculated = (formula: string): boolean => evaluated(formula, () => [null]) !== undefined

/** The result of a formula; undefined: it uses more than this host can calculate, and its cell keeps what it had. */
export const evaluated = (formula: string, cells: RangeReader): CellValue | undefined => {
  const tokens = tokensOf(formula)
  if (!tokens) return undefined
  try {
    const value = new Reading(tokens, cells).whole()
    return typeof value === 'number' && !Number.isFinite(value) ? '#DIV/0!' : value
  } catch (trouble) {
    if (trouble instanceof Unknown) return undefined
    throw trouble
  }
}
