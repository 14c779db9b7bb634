import { valueOn } from '#schema/engine/in-force.ts'
import type { DueBefore } from '#schema/law/load.ts'
import { schoolPlanDue } from '#schema/law/tt-19-2019.ts'
import type { Basis } from '#schema/grammar/finding.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** The law counts in the calendar year in which the school year starts. */
const dayIn = (schoolYear: string, { month, day }: DueBefore): string => `${schoolYear.slice(0, 4)}-${two(month)}-${two(day)}`

/** What the law says where no authority has fixed a day; before its first day its first words are taken. */
export function lawfulDay(schoolYear: string): { readonly date: string; readonly basis: Basis } {
  const first = schoolPlanDue.since[0]
  const value = valueOn(schoolPlanDue, `${schoolYear.slice(0, 4)}-12-31`) ?? first?.value
  if (!value) throw new Error('The law names no day for school plans')
  const { id, layer, cite, checkedOn } = schoolPlanDue
  return { date: dayIn(schoolYear, value), basis: { provision: id, layer, cite, checkedOn } }
}
