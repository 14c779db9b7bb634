import { missingOf, type SummedPerson } from './person.ts'

/** One short word about a person, in the order it is decided. */
export type PersonState = 'left' | 'outside' | 'faulty' | 'missing' | 'away' | 'enough' | 'unsaid'

/** Errors that only say what *missing* says already. */
const shortages: ReadonlySet<string> = new Set(['periods-not-40'])

const isFaulty = (errors: readonly string[], missing: number | null): boolean =>
  errors.length > 0 && !((missing ?? 0) > 0 && errors.every((rule) => shortages.has(rule)))

/** What the errors found in a line are is the caller's to say, by their rules. */
export const stateOf = (person: SummedPerson, errors: readonly string[]): PersonState => {
  if (person.standing === 'left' || person.standing === 'outside') return person.standing
  const missing = missingOf(person)
  if (isFaulty(errors, missing)) return 'faulty'
  if (missing !== null && missing > 0) return 'missing'
  if (person.standing === 'onLeave') return 'away'
  return missing === null ? 'unsaid' : 'enough'
}
