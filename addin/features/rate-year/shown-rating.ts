import type { ResultsPerson } from '../../desk/year-results.ts'

/** How a person's year stands: rated, not yet, or a state in which nobody is rated. */
export type ShownRating = 'COMPLETED' | 'NOT_COMPLETED' | 'NOT_YET' | 'NOT_RATED' | 'ON_LEAVE' | 'DEFERRED' | 'EXEMPT' | 'TRANSFERRED' | 'LEFT'

export const shownRating = ({ standing, rating }: ResultsPerson): ShownRating => {
  if (rating.rating) return rating.rating
  if (standing !== 'ACTIVE') return standing
  return rating.state === 'NOT_YET' ? 'NOT_YET' : 'NOT_RATED'
}

/** In the order in which they ask for something to be done. */
export const ratingOrder: readonly ShownRating[] = ['NOT_YET', 'NOT_RATED', 'NOT_COMPLETED', 'COMPLETED', 'ON_LEAVE', 'DEFERRED', 'EXEMPT', 'TRANSFERRED', 'LEFT']

export const toneOf = (shown: ShownRating): string => {
  if (shown === 'COMPLETED') return 'badge good'
  if (shown === 'NOT_COMPLETED') return 'badge bad'
  return shown === 'NOT_YET' ? 'badge warning' : 'badge'
}

/** How many stand where, those with nobody left out. */
export const countRatings = (people: readonly ResultsPerson[]): readonly (readonly [ShownRating, number])[] =>
  ratingOrder.map((shown) => [shown, people.filter((person) => shownRating(person) === shown).length] as const).filter(([, count]) => count > 0)
