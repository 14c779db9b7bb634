import { register } from '../../law/instruments/register.ts'
import type { InstrumentKind, Registered } from '../../law/instruments/registered.ts'
import { foldedSymbol, parseNumber, sameSerial } from './number.ts'

interface Keyed {
  readonly entry: Registered
  readonly serial: string
  readonly symbol: string
  readonly year: number | null
}

const keyed: readonly Keyed[] = register.flatMap((entry) => {
  const number = parseNumber(entry.number)
  if (!number) return []
  const signed = entry.date === null ? null : Number(entry.date.slice(0, 4))
  return [{ entry, serial: sameSerial(number.serial), symbol: foldedSymbol(number.symbol), year: number.year ?? signed }]
})

export interface Asked {
  readonly serial: string
  readonly symbol: string | null
  readonly kind: InstrumentKind | null
  readonly year: number | null
}

const fits = ({ serial, symbol, kind, year }: Asked) => (held: Keyed): boolean =>
  held.serial === sameSerial(serial) &&
  (symbol === null ? held.entry.kind === kind : held.symbol === foldedSymbol(symbol)) &&
  (year === null || held.year === null || held.year === year)

/** The one instrument of the register that bears this number; numbers of decisions begin anew each year, so the year counts. */
export const lookedUp = (asked: Asked): Registered | null => {
  const found = keyed.filter(fits(asked))
  return found.length === 1 ? (found[0]?.entry ?? null) : null
}

/** Laws are cited by name and year. */
export const lawsNamed: readonly Registered[] = register.filter(({ name }) => name !== null)
