import type { Provision } from '../../grammar/provision.ts'
import type { DueBefore } from '../../law/load.ts'
import { resultsReportDue } from '../../law/product.ts'
import { personalPlanDue, schoolPlanDue } from '../../law/tt-19-2019.ts'
import { valueUnder } from '../law-in-force.ts'
import type { YearLaw } from '../year-law.ts'

/** Days set for one school by hand, instead of what provisions say. */
export interface OwnDeadlines {
  readonly schoolPlan?: string | null
  readonly report?: string | null
}

/** The first day that is late, and what it rests on; null: set by hand. */
export interface Deadline {
  readonly due: string
  readonly provision: string | null
}

const two = (value: number): string => String(value).padStart(2, '0')

const dayIn = (yearFrom: string, { month, day }: DueBefore, yearsLater: number): string => `${Number(yearFrom.slice(0, yearFrom.indexOf('-'))) + yearsLater}-${two(month)}-${two(day)}`

const byLaw = (base: Provision<DueBefore>, law: YearLaw, usually: number): Deadline | null => {
  const due = valueUnder(base, law)
  return due && { due: dayIn(law.year.from, due, due.yearsLater ?? usually), provision: base.id }
}

const own = (day: string | null | undefined): Deadline | null => (day ? { due: day, provision: null } : null)

export interface Deadlines {
  readonly personalPlan: Deadline | null
  readonly schoolPlan: Deadline | null
  readonly report: Deadline | null
}

/** When plans and report of a year are due. Plans are due before it starts, its report in the calendar year after. */
export const deadlinesUnder = (law: YearLaw, given: OwnDeadlines = {}): Deadlines => ({
  personalPlan: byLaw(personalPlanDue, law, 0),
  schoolPlan: own(given.schoolPlan) ?? byLaw(schoolPlanDue, law, 0),
  report: own(given.report) ?? byLaw(resultsReportDue, law, 1),
})

const msPerDay = 86_400_000

export const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * msPerDay).toISOString().slice(0, day.length)

export const daysUntil = (today: string, day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / msPerDay)
