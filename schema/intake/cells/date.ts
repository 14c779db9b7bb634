import { fold } from '../text/fold.ts'
import { dayOf, dayOfSerial, monthOf } from './day.ts'
import type { RawCell } from './raw-cell.ts'

/** A day, month or year as ISO text of that precision; 'impossible': it looks like a date and no calendar has it; null: no date. */
export type DateReading = string | 'impossible' | null

const firstYear = 1900
const lastYear = 2100
const firstSerial = 3_000
const lastSerial = 73_500
const pivot = 30

const isYear = (n: number): boolean => Number.isInteger(n) && n >= firstYear && n <= lastYear

const fullYear = (digits: string): number => {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year > pivot ? 1900 + year : 2000 + year
}

const ofNumber = (value: number): DateReading => {
  if (isYear(value)) return String(value)
  return value >= firstSerial && value <= lastSerial ? dayOfSerial(value) : 'impossible'
}

/** Day first; month first only where nothing else is possible and the clerk's computer was set to English. */
const dayMonthYear = (found: RegExpExecArray): DateReading => {
  const [, a = '', b = '', c = ''] = found
  const year = fullYear(c)
  return dayOf(year, Number(b), Number(a)) ?? 'impossible'
}

const patterns: readonly (readonly [RegExp, (found: RegExpExecArray) => DateReading])[] = [
  [/^(\d{4}) (\d{1,2}) (\d{1,2})(?: \d{1,2} \d{1,2}(?: \d{1,3})*)?$/, ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d)) ?? 'impossible'],
  [/^(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4}|\d{2})(?: \d{1,2} \d{1,2}(?: \d{1,2})?)?$/, dayMonthYear],
  [/^(?:thang )?(\d{1,2}) (?:nam )?(\d{4})$/, ([, m, y]) => monthOf(Number(y), Number(m)) ?? 'impossible'],
  [/^(?:nam )?(\d{4})$/, ([, y]) => (isYear(Number(y)) ? String(y) : 'impossible')],
  [/^(\d{2})(\d{2})(\d{4})$/, dayMonthYear],
  [/^(\d{5})$/, ([, n]) => ofNumber(Number(n))],
]

const ofText = (text: string): DateReading => {
  const words = fold(text)
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(words)
    if (found) return read(found)
  }
  return null
}

export const readDate = (raw: Pick<RawCell, 'value' | 'text'>): DateReading => {
  if (typeof raw.value === 'number') return ofNumber(raw.value)
  return raw.text === '' ? null : ofText(raw.text)
}

/** Every date of a cell: a span such as '5/9/2022 - 10/10/2022' has two. */
export const readDates = (raw: Pick<RawCell, 'value' | 'text'>): readonly string[] => {
  const whole = readDate(raw)
  if (whole !== null) return whole === 'impossible' ? [] : [whole]
  const pieces = raw.text.split(/\s+(?:-|–|đến|->|tới)\s+|\n|;|–/i)
  const read = pieces.map((text) => readDate({ value: text, text: text.replace(/^\s*(từ|đến)\s+/i, '') }))
  return read.every((day) => day !== null && day !== 'impossible') ? (read as string[]) : []
}
