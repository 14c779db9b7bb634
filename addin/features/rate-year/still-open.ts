import type { Results } from '../../desk/year-results.ts'
import { shownRating } from './shown-rating.ts'

/** What is not settled when a year is about to be closed, each with how many and the names of a few. */
export interface StillOpen {
  readonly what: 'unrated' | 'withoutPlan' | 'overrides' | 'attendance'
  readonly count: number
  readonly names: readonly string[]
}

const FEW = 5

export const stillOpen = ({ people, overrides, sessions }: Results, today: string): readonly StillOpen[] => {
  const active = people.filter(({ standing }) => standing === 'ACTIVE')
  const named = (what: StillOpen['what'], names: readonly string[]): StillOpen => ({ what, count: names.length, names: names.slice(0, FEW) })
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.fullName ?? ''
  const unlisted = sessions.filter(({ on, cancelled, present }) => cancelled === null && present === null && on <= today)
  return [
    named('withoutPlan', active.filter(({ plan }) => plan.state !== 'APPROVED').map(({ fullName }) => fullName)),
    named('unrated', active.filter((person) => ['NOT_YET', 'NOT_RATED'].includes(shownRating(person))).map(({ fullName }) => fullName)),
    named('overrides', overrides.filter(({ settled }) => settled === null).map(({ person }) => nameOf(person))),
    named('attendance', unlisted.map(({ title }) => title)),
  ].filter(({ count }) => count > 0)
}
