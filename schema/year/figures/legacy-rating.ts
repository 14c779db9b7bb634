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

const label = /^(\d{4})-(\d{4})$/

/** The same for a school year by its label: the grades came into force in the first weeks of 2012-2013 and left it during 2019-2020, and files of both have them. */
export const legacyRatingOf = (word: string, schoolYear: string): LegacyRating => {
  const [, from, to] = label.exec(schoolYear) ?? []
  if (from === undefined || to === undefined || Number(to) !== Number(from) + 1) return { ...legacyRating(word, ''), rating: null }
  const early = legacyRating(word, `${from}-08-01`)
  return early.rating === null ? legacyRating(word, `${to}-07-31`) : early
}
