import type { Book, Stamp } from '../book.ts'
import type { Legacy } from '../legacy.ts'
import { legacyRatingOf, type LegacyRating } from './legacy-rating.ts'

/** A grade that stands, with what it is today by the dated mapping. */
export interface LegacyYear extends Pick<Legacy, 'schoolYear' | 'basis'>, Stamp, LegacyRating {}

type Books = readonly Pick<Book, 'members'>[]

/** Grades of earlier times that stand for a person, the earliest year first; the later entered covers the earlier. */
export const legaciesOf = (books: Books, person: string): readonly LegacyYear[] => {
  const entered = books.flatMap(({ members }) => members.get(person)?.legacies ?? []).sort((one, other) => one.at.localeCompare(other.at))
  const last = new Map(entered.map((one) => [one.schoolYear, one] as const))
  return [...last.values()]
    .flatMap(({ schoolYear, grade, basis, by, at }) => (grade === null ? [] : [{ schoolYear, basis, by, at, ...legacyRatingOf(grade, schoolYear) }]))
    .sort((one, other) => one.schoolYear.localeCompare(other.schoolYear))
}
