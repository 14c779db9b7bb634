import type { InstrumentKind } from '../../law/instruments/registered.ts'

/** Serial, year and symbol as printed: '19', 2019, 'TT-BGDĐT'. */
export interface DocumentNumber {
  readonly serial: string
  readonly year: number | null
  readonly symbol: string
}

const SEGMENT = /(?:BGD\s?&?\s?ĐT|[A-ZĐ][A-Za-zĐđ&0-9]*)/u.source
const SERIAL = /(?:(?<=số)|(?<![\p{L}\d/.-]))(\d{1,5})\s?(?:\/\s?((?:19|20)\d{2}))?\s?[/-]\s?/u.source
const pattern = (flags: string): RegExp =>
  new RegExp(`${SERIAL}(${SEGMENT}(?:[-–/]\\s?${SEGMENT})*)`, flags)

export interface FoundNumber extends DocumentNumber {
  readonly from: number
  readonly to: number
}

const capitals = (symbol: string): number => (symbol.split(/[-–/]/)[0] ?? '').replace(/[^A-ZĐ]/g, '').length

/** Every document number in a text, in order. */
export const numbersIn = (text: string): readonly FoundNumber[] =>
  [...text.matchAll(pattern('gu'))].flatMap((found) => {
    const symbol = found[3] ?? ''
    if (capitals(symbol) < 2) return []
    return [{ serial: found[1] ?? '', year: found[2] ? Number(found[2]) : null, symbol, from: found.index, to: found.index + found[0].length }]
  })

export const parseNumber = (number: string): DocumentNumber | null => numbersIn(number)[0] ?? null

/** One spelling of a symbol: 'TT- BGD&ĐT' and 'TT-BGDDT' name one ministry. */
export const foldedSymbol = (symbol: string): string => {
  const bare = symbol.toUpperCase().replace(/Đ/g, 'D').replace(/[^A-Z0-9]/g, '')
  return bare.replace(/BGD(?!DT)/g, 'BGDDT')
}

export const sameSerial = (serial: string): string => serial.replace(/^0+(?=\d)/, '')

const bySymbol: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/^QH\d/, 'law'], [/^TTLT/, 'jointCircular'], [/^TT/, 'circular'], [/^ND/, 'decree'], [/^QD/, 'decision'], [/^CT/, 'directive'], [/^NQ/, 'resolution'],
]

/** The type a symbol tells by itself. */
export const kindOfSymbol = (symbol: string): InstrumentKind | null => bySymbol.find(([start]) => start.test(foldedSymbol(symbol)))?.[1] ?? null
