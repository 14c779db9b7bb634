import type { PersonSum } from './person-sum.ts'

/** One short word about a person, in the order it is decided. */
export type PersonState = 'left' | 'outside' | 'faulty' | 'missing' | 'away' | 'enough' | 'unsaid'

/** Errors that only say what *missing* says already. */
const shortages: ReadonlySet<string> = new Set(['periods-not-40'])

const isFaulty = (errors: readonly string[], missing: number | null): boolean =>
  errors.length > 0 && !((missing ?? 0) > 0 && errors.every((rule) => shortages.has(rule)))

/** What the errors found in a line are is the caller's to say, by their rules. */
export const stateOf = ({ standing, missing }: PersonSum, errors: readonly string[]): PersonState => {
  if (standing === 'left' || standing === 'outside') return standing
  if (isFaulty(errors, missing)) return 'faulty'
  if (missing !== null && missing > 0) return 'missing'
  if (standing === 'onLeave') return 'away'
  return missing === null ? 'unsaid' : 'enough'
}
