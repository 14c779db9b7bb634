import type { SchoolYear } from '../grammar/roster.ts'

/** The year that starts on `opening` (mm-dd) of the given calendar year and ends the day before the next one. */
export const schoolYear = (firstYear: number, opening: string, closing: string): SchoolYear => ({
  label: `${firstYear}-${firstYear + 1}`,
  from: `${firstYear}-${opening}`,
  to: `${firstYear + 1}-${closing}`,
})

/** The year a day falls into. */
export const schoolYearOf = (day: string, opening: string, closing: string): SchoolYear =>
  schoolYear(Number(day.slice(0, 4)) - (day.slice(5) < opening ? 1 : 0), opening, closing)

/** Reads '2025-2026'; null where the two years do not follow each other. */
export const parseSchoolYear = (label: string, opening: string, closing: string): SchoolYear | null => {
  const years = /^(\d{4})\D+(\d{4})$/.exec(label.trim())
  const first = Number(years?.[1])
  return years && Number(years[2]) === first + 1 ? schoolYear(first, opening, closing) : null
}
