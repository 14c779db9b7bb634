import { missingOf, type Standing, type SummedPerson } from './person.ts'
import { outcomeOf, type Outcome } from './rating-figures.ts'

/** What is said of one person, without how it was reckoned. */
export interface PersonSum {
  readonly standing: Standing
  /** Periods; null: none are stated. */
  readonly missing: number | null
  /** Null: there is nothing to rate. */
  readonly outcome: Outcome | null
}

export const personSum = (person: SummedPerson): PersonSum => ({ standing: person.standing, missing: missingOf(person), outcome: outcomeOf(person) })
