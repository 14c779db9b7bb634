import { valueOn } from '../../engine/in-force.ts'
import { fold } from '../../figures/fold.ts'
import type { Rating } from '../../tables/plan-lines.ts'
import { oldGrades } from '../../law/tt-26-2012.ts'

/** What an old grade is today, with the word that was written kept beside. */
export interface LegacyRating {
  readonly original: string
  /** Null: the word is none of the four, or the year was not rated with them. */
  readonly rating: Rating | null
  /** The provision the mapping rests on, and when it was last compared with its text; null: nobody has. */
  readonly provision: string
  readonly checkedOn: string | null
}

/** Reads one of the four grades of 2012 to 2019, for a school year that began on the day given. */
export const legacyRating = (word: string, yearFrom: string): LegacyRating => {
  const grades = valueOn(oldGrades, yearFrom)?.grades ?? []
  const grade = grades.find(({ words }) => words.some((known) => fold(known) === fold(word)))
  const rating = grade === undefined ? null : grade.completed ? 'completed' : 'notCompleted'
  return { original: word, rating, provision: oldGrades.id, checkedOn: oldGrades.checkedOn }
}
