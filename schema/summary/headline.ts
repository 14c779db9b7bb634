import { entriesOf } from '../figures/entries.ts'
import { isInScope, missingOf } from './person.ts'
import type { Summary } from './summarise.ts'

/** The few figures a person looks for first; null: nothing says it. */
export interface Headline {
  readonly listed: number | null
  readonly inScope: number | null
  readonly registrations: number
  readonly missing: number | null
  readonly completed: number | null
}

export const headlineOf = ({ people, persons, ratings }: Summary): Headline => {
  const those = persons.filter(isInScope)
  const missing = those.map(missingOf).filter((periods) => periods !== null)
  const completed = ratings.find(({ outcome }) => outcome === 'completed')
  return {
    listed: people.listed.value,
    inScope: people.inScope.value,
    registrations: those.reduce((sum, { line }) => sum + entriesOf(line).length, 0),
    missing: missing.length === 0 ? null : missing.reduce((sum, periods) => sum + periods, 0),
    completed: completed?.byMarks.value ?? completed?.stated.value ?? null,
  }
}
