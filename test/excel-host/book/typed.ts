import type { CellValue } from '#schema/grammar/sheet.ts'
import { dayOf, serialOf } from './serial.ts'

export interface Typed {
  readonly value: CellValue
  readonly formula: string | null
  /** A number format that comes with what was typed, such as that of a date. */
  readonly numberFormat: string | null
}

const only = (value: CellValue): Typed => ({ value, formula: null, numberFormat: null })

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i
const PERCENT = 100

const numeric = (text: string): Typed | null => {
  if (NUMBER.test(text)) return only(Number(text))
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text)
  return percent ? { value: Number(percent[1]) / PERCENT, formula: null, numberFormat: '0%' } : null
}

const dated = (text: string, date1904: boolean): Typed | null => {
  const day = dayOf(text)
  return day && { value: serialOf(day, date1904), formula: null, numberFormat: 'dd/mm/yyyy' }
}

const logical = (text: string): Typed | null => (/^(true|false)$/i.test(text) ? only(text.toLowerCase() === 'true') : null)

const recognised = (text: string, date1904: boolean): Typed | null => numeric(text) ?? dated(text, date1904) ?? logical(text)

/** What Excel makes of a text that is typed into a cell with this number format. */
export const typed = (text: string, numberFormat: string, date1904: boolean): Typed => {
  if (text === '') return only(null)
  const quote = text.startsWith("'")
  if (numberFormat === '@' || quote) return only(quote ? text.slice(1) : text)
  if (/^=./s.test(text)) return { value: null, formula: text, numberFormat: null }
  const trimmed = text.trim()
  return recognised(trimmed, date1904) ?? only(text)
}
