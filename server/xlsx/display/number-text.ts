import { literal, PIECE, unquoted } from './format.ts'

const SIGNIFICANT = 11
const SHORT = 6

/** Excel writes numbers of twelve digits and more in powers of ten. */
const general = (value: number): string => {
  const size = Math.abs(value)
  const powers = size !== 0 && (size >= 1e11 || size < 1e-9)
  return powers ? Number(value.toPrecision(SHORT)).toExponential().replace('e', 'E') : String(Number(value.toPrecision(SIGNIFICANT)))
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

const DIGITS = /[#0?][#0?,.]*/

const literals = (text: string): string => (text.match(PIECE) ?? []).map(literal).join('')

const wholeText = (digits: string, pattern: string): string => {
  const least = pattern.replace(/[^0]/g, '').length
  const padded = (digits === '0' && least === 0 ? '' : digits).padStart(least, '0')
  return pattern.includes(',') ? grouped(padded) : padded
}

/** Places marked # are dropped from the right while they are zero. */
const fractionText = (decimals: string, pattern: string): string => {
  const least = pattern.replace(/[^0]/g, '').length
  let end = decimals.length
  while (end > least && decimals[end - 1] === '0') end -= 1
  return end === 0 ? '' : `.${decimals.slice(0, end)}`
}

const halves = (text: string): readonly [string, string] => {
  const point = text.indexOf('.')
  return point < 0 ? [text, ''] : [text.slice(0, point), text.slice(point + 1)]
}

const digitsText = (size: number, pattern: string): string => {
  const [whole, fraction] = halves(pattern)
  const [digits, decimals] = halves(size.toFixed(fraction.length))
  return wholeText(digits, whole) + fractionText(decimals, fraction)
}

/** Digits by a pattern such as 0.0, #,##0.00 or 0%. */
const patterned = (value: number, section: string): string => {
  const pattern = DIGITS.exec(unquoted(section))?.[0]
  if (pattern === undefined) return literals(section)
  const size = Math.abs(value) * (unquoted(section).includes('%') ? 100 : 1)
  const shown = digitsText(size, pattern)
  const around = section.replace(/\[[^\]]*\]/g, '')
  const at = around.indexOf(pattern)
  return literals(around.slice(0, at)) + shown + literals(around.slice(at + pattern.length))
}

const sectionOf = (value: number, sections: readonly string[]): string => {
  const [positive = 'General', negative = positive, zero = positive] = sections
  return value < 0 ? negative : value === 0 ? zero : positive
}

/** A number as its format shows it. */
export const numberText = (value: number, format: string): string => {
  const sections = format.split(';')
  const section = sectionOf(value, sections)
  if (/general/i.test(section) || section === '@') return general(value)
  return (value < 0 && sections.length === 1 ? '-' : '') + patterned(value, section)
}
