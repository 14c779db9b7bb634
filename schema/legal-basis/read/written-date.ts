import type { WrittenDate } from '../citation.ts'

const DAY = /(?:ngày\s*)*(\d{1,2})\s*(?:tháng\s*(\d{1,2})\s*,?\s*năm\s*(\d{4})|[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}))(?!\d)/iuy
/** What may stand between a number and its date. */
const LEAD = /[\s,:(]*(?:(?:được\s*)?(?:ban hành|ký)\s*)?(?:của\s+[^,;()\d]{3,70}?)?[\s,(]*(?:(?:ban hành|ký)\s*)?(?=ngày|\d{1,2}\s*[/.]\s*\d{1,2}\s*[/.])/iuy

const two = (part: string | undefined): string => (part ?? '').padStart(2, '0')

/** A day of the calendar as yyyy-mm-dd, or null. */
export const calendarDay = (year: string | undefined, month: string | undefined, day: string | undefined): string | null => {
  const iso = `${year ?? ''}-${two(month)}-${two(day)}`
  const found = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(found.getTime()) || found.toISOString().slice(0, 10) !== iso ? null : iso
}

/** The date written exactly here. */
export const dateAt = (text: string, at: number): WrittenDate | null => {
  DAY.lastIndex = at
  const found = DAY.exec(text)
  if (!found) return null
  const day = calendarDay(found[3] ?? found[5], found[2] ?? found[4], found[1])
  return { day, printed: found[0].trim(), from: at, to: at + found[0].length }
}

/** The date that belongs to a number ending here: nothing but its issuer may stand between. */
export const dateAfter = (text: string, at: number): WrittenDate | null => {
  LEAD.lastIndex = at
  const lead = LEAD.exec(text)
  return lead ? dateAt(text, at + lead[0].length) : null
}
