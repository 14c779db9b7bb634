import type { Book } from '../../year/book.ts'
import type { YearLaw } from '../../year/year-law.ts'
import { bookAsOf } from './book-as-of.ts'
import { peopleOf } from './book-facts.ts'
import { scopeFigures } from './scope-figures.ts'
import type { YearBefore } from './year-facts.ts'

const SCOPE = 'before'

/** What the book of the year before comes to on the day of a report; null where nobody counted in it. */
export const yearBefore = (book: Book, law: YearLaw): YearBefore | null => {
  const figures = new Map(scopeFigures(SCOPE, peopleOf(bookAsOf(book, law.today), law)))
  const countOf = (fact: string): number => Number(figures.get(`${SCOPE}.${fact}`) ?? 0)
  const found = { schoolYear: law.year.label, active: countOf('active'), completed: countOf('completed'), notCompleted: countOf('notCompleted'), notYet: countOf('notYet') }
  return found.active === 0 ? null : found
}
