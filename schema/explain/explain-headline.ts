import type { Law } from '../engine/check.ts'
import type { Provision } from '../grammar/provision.ts'
import type { Roster } from '../grammar/roster.ts'
import { entriesOf } from '../figures/entries.ts'
import { absentPeople, entriesAsWritten, outstandingTests, statedPeriods } from '../law/product.ts'
import { hoursMoved } from '../law/tt-17-2019.ts'
import { marking, outcomes, scope } from '../law/tt-19-2019.ts'
import { categories, loads } from '../rules/choices.ts'
import { isInScope, missingOf, summedPeople, type SummedPerson } from '../summary/person.ts'
import { outcomeOf } from '../summary/rating-figures.ts'
import type { Explanation, Figure, Step } from './explanation.ts'
import { standingOf } from './grounds.ts'

interface Counted {
  readonly figure: Figure
  readonly value: number | null
  readonly steps: readonly Step[]
  readonly under: readonly Provision[]
}

const leftOut = (people: readonly SummedPerson[]): readonly Step[] => {
  const count = (standing: SummedPerson['standing']): number => people.filter((person) => person.standing === standing).length
  const [left, outside] = [count('left'), count('outside')]
  return [...(left > 0 ? [{ step: 'left-out', facts: { left } } as const] : []), ...(outside > 0 ? [{ step: 'outside', facts: { outside } } as const] : [])]
}

const counted = (lines: number, value: number): Step => ({ step: 'counted', facts: { lines, value } })

const missing = (people: readonly SummedPerson[], law: Law): Counted => {
  const known = people.flatMap((person) => missingOf(person) ?? [])
  const value = known.length === 0 ? null : known.reduce((sum, periods) => sum + periods, 0)
  const owed = categories.filter((category) => standingOf(loads[category], law).value !== null).map((category) => loads[category])
  return { figure: 'missing', value, steps: [{ step: 'missing-summed', facts: { people: known.length, silent: people.length - known.length } }], under: [...owed, hoursMoved, statedPeriods] }
}

/** By the marks where there are any, else as the school wrote. */
const completed = (people: readonly SummedPerson[]): Counted => {
  const under = [marking, outcomes, outstandingTests]
  const byMarks = people.some((person) => outcomeOf(person) !== null)
  const stated = people.some(({ line }) => line.values.rating != null)
  if (!byMarks && !stated) return { figure: 'completed', value: null, steps: [{ step: 'not-rated', facts: { state: 'not-rated' } }], under }
  const value = people.filter((person) => (byMarks ? outcomeOf(person) : person.line.values.rating) === 'completed').length
  return { figure: 'completed', value, steps: [{ step: byMarks ? 'rated-by-marks' : 'rated-as-stated', facts: {} }, counted(people.length, value)], under }
}

/** Why the figures at the head of a school's summary are what they are. */
export const explainHeadline = (roster: Roster, law: Law): readonly Explanation[] => {
  const everybody = summedPeople(roster, law)
  const people = everybody.filter(isInScope)
  const registrations = people.reduce((sum, { line }) => sum + entriesOf(line).length, 0)
  const figures: readonly Counted[] = [
    { figure: 'inScope', value: people.length, steps: [counted(everybody.length, people.length), ...leftOut(everybody)], under: [scope, absentPeople] },
    { figure: 'registrations', value: registrations, steps: [{ step: 'choices-counted', facts: { people: people.length, value: registrations } }], under: [scope, absentPeople, entriesAsWritten] },
    missing(people, law),
    completed(people),
  ]
  return figures.map(({ figure, value, steps, under }) => ({ figure, value, rule: null, inputs: [], steps, grounds: under.flatMap((base) => standingOf(base, law).grounds) }))
}
