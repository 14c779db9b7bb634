import { missingOf, type SummedPerson } from './person.ts'

/** One short word about a person, in the order it is decided. */
export type PersonState = 'left' | 'outside' | 'faulty' | 'missing' | 'away' | 'enough' | 'unsaid'

/** Whether a rule found an error in this line is the caller's to say. */
export const stateOf = (person: SummedPerson, isFaulty: boolean): PersonState => {
  if (person.standing === 'left' || person.standing === 'outside') return person.standing
  if (isFaulty) return 'faulty'
  const missing = missingOf(person)
  if (missing !== null && missing > 0) return 'missing'
  if (person.standing === 'onLeave') return 'away'
  return missing === null ? 'unsaid' : 'enough'
}
