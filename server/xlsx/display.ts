import type { CellValue } from '#schema/grammar/sheet.ts'
import { dateText, isDateFormat } from './display/date-text.ts'
import { numberText } from './display/number-text.ts'

export { isDateFormat, momentOf } from './display/date-text.ts'

const numeric = (value: number, format: string, date1904: boolean): string =>
  isDateFormat(format) ? (dateText(value, format, date1904) ?? '#####') : numberText(value, format)

/** What a cell shows: '#####' for a date no calendar has. */
export const displayText = (value: CellValue, format: string | null, date1904 = false): string => {
  if (value === null) return ''
  if (typeof value === 'number') return numeric(value, format ?? 'General', date1904)
  return typeof value === 'boolean' ? String(value).toUpperCase() : value
}
