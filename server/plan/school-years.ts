import type { SchoolYear } from '#schema/grammar/roster.ts'
import { valueOn } from '#schema/engine/in-force.ts'
import { parseSchoolYear, schoolYear, schoolYearOf } from '#schema/engine/school-year.ts'
import { yearBounds } from '#schema/law/product.ts'
import { scope } from '#schema/law/tt-19-2019.ts'

const bounds = (today: string): { opening: string; closing: string } => {
  const value = valueOn(yearBounds, today)
  if (value === null) throw new Error('No bounds of a school year are in force')
  return value
}

/** The years a plan can be for: from the one in which the regulation began to the one after today's. */
export function knownYears(today: string): { first: SchoolYear; last: SchoolYear } {
  const { opening, closing } = bounds(today)
  const begun = scope.since[0]?.from ?? today
  const now = schoolYearOf(today, opening, closing)
  return { first: schoolYearOf(begun, opening, closing), last: schoolYear(Number(now.to.slice(0, 4)), opening, closing) }
}

/** Null for a year nobody can plan. */
export function knownYear(label: string, today: string): SchoolYear | null {
  const { opening, closing } = bounds(today)
  const { first, last } = knownYears(today)
  const year = parseSchoolYear(label, opening, closing)
  return year && year.from >= first.from && year.from <= last.from ? year : null
}
