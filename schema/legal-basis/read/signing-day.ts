import { calendarDay } from './written-date.ts'

/** The days a document may have been signed on. */
export interface DaySpan {
  readonly from: string
  readonly to: string
  readonly told: 'signed' | 'month' | 'schoolYear' | 'year'
}

const FULL = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu
const MONTH = /ngày\s*[.…_\s]*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu
const CLOSING_LINES = 20

const fullDay = (line: string): DaySpan | null => {
  const found = FULL.exec(line)
  const day = found && calendarDay(found[3], found[2], found[1])
  return day ? { from: day, to: day, told: 'signed' } : null
}

const lastDay = (first: string): string => new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).toISOString().slice(0, 10)

const month = (line: string): DaySpan | null => {
  const found = MONTH.exec(line)
  const first = found && calendarDay(found[2], found[1], '1')
  return first ? { from: first, to: lastDay(first), told: 'month' } : null
}

/** Place and date alone on a line: 'Long Hồ, ngày 5 tháng 9 năm 2025'. */
const PLACE_AND_DATE = /^[^.;:]{0,60}ngày[\s\d.…_]*tháng\s*\d{1,2}\s*năm\s*\d{4}\s*[.*_)]*$/iu

const firstOf = (lines: readonly string[]): DaySpan | null => {
  const dated = lines.filter((line) => PLACE_AND_DATE.test(line.trim()))
  return dated.map(fullDay).find((day) => day !== null) ?? dated.map(month).find((day) => day !== null) ?? null
}

/** The date of a document: in its head or, in personal plans, above the signature. */
export const signingDay = (head: readonly string[], paragraphs: readonly string[]): DaySpan | null =>
  firstOf(head) ?? firstOf(paragraphs.slice(-CLOSING_LINES))

/** Without a date: a plan is made between the January before its year and the year's end. */
export const daysOfYear = (schoolYear: string | null, year: number | null): DaySpan | null => {
  if (schoolYear !== null) return { from: `${schoolYear.slice(0, 4)}-01-01`, to: `${schoolYear.slice(5)}-08-31`, told: 'schoolYear' }
  return year === null ? null : { from: `${String(year)}-01-01`, to: `${String(year)}-12-31`, told: 'year' }
}
