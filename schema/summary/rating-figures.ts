import type { CellRef } from '../grammar/sheet.ts'
import type { Rating } from '../tables/plan-lines.ts'
import { saidBy } from './evaluate.ts'
import { known, type Figure } from './figure.ts'
import { isInScope, type SummedPerson } from './person.ts'
import type { Source } from './sources.ts'
import { tallyOf } from './tally.ts'

export type Outcome = Rating | 'notYet' | 'dataError'

export interface RatingFigures {
  readonly outcome: Outcome
  /** As the school wrote it; null: its sheet states no ratings. */
  readonly stated: Figure
  /** As it follows from marks and rules. */
  readonly byMarks: Figure
}

/** What marks and rules of the course make of a person; null: there is nothing to rate. */
export const outcomeOf = ({ rated }: SummedPerson): Outcome | null => {
  if (rated?.state === 'rated') return rated.rating
  if (rated?.state === 'not-yet') return 'notYet'
  return rated?.state === 'data-error' ? 'dataError' : null
}

const ratingCells = (people: readonly SummedPerson[]): readonly CellRef[] =>
  people.flatMap(({ line }) => line.written.rating?.find(({ text }) => text.trim() !== '')?.cell ?? [])

const stated = (source: Source, people: readonly SummedPerson[], rating: Rating): Figure => {
  if (people.every(({ line }) => line.values.rating == null)) return known(null)
  const those = people.filter(({ line }) => line.values.rating === rating)
  const cells = ratingCells(those)
  return saidBy(those.length, cells.length === those.length ? tallyOf(source, cells) : null, { cells: source.cells, figures: {} })
}

/** How many completed their year: as the school wrote, and as it follows from the marks. */
export const ratingFigures = (source: Source, everybody: readonly SummedPerson[]): readonly RatingFigures[] => {
  const people = everybody.filter(isInScope)
  const reckoned = people.some((person) => outcomeOf(person) !== null)
  const byMarks = (outcome: Outcome): Figure => known(reckoned ? people.filter((person) => outcomeOf(person) === outcome).length : null)
  const written = (['completed', 'notCompleted'] as const).map((outcome) => ({ outcome, stated: stated(source, people, outcome), byMarks: byMarks(outcome) }))
  return [...written, ...(['notYet', 'dataError'] as const).map((outcome) => ({ outcome, stated: known(null), byMarks: byMarks(outcome) }))]
}
