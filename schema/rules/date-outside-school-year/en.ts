import type { Sentence } from '../../grammar/rule.ts'
import { spoken } from '../../locale/spoken.ts'
import type { dateOutsideSchoolYear } from './rule.ts'

export const en: Sentence<typeof dateOutsideSchoolYear> = ({ day, year, from, to }) => ({
  what: `The date ${spoken(day)} lies outside the school year ${year}.`,
  why: `The school year is counted from ${spoken(from)} to ${spoken(to)}.`,
  fix: 'Correct the date, or move the registration to the year it belongs to.',
})
