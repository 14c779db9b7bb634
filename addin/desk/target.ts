import type { Desk, Seen } from './desk.ts'
import type { Unit } from './grants.ts'
import { yearOf } from './school-years.ts'

/** Which school's plan of which year is meant. */
export interface Target {
  readonly school: string
  readonly schoolYear: string
}

/** What the file remembers, else what the sheet says, else this year. */
const sensibleYear = (desk: Desk, seen: Seen | null): string => {
  const said = seen?.judged.reading.roster.context.schoolYear?.label
  return seen?.file.state.schoolYear ?? said ?? yearOf(desk.clock.now())
}

const sensibleSchool = (schools: readonly Unit[], seen: Seen | null): string => {
  const remembered = schools.find((school) => school.id === seen?.file.state.schoolId)
  return (remembered ?? schools[0])?.id ?? ''
}

export const sensibleTarget = (desk: Desk, schools: readonly Unit[], seen: Seen | null): Target =>
  ({ school: sensibleSchool(schools, seen), schoolYear: sensibleYear(desk, seen) })
