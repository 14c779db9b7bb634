import type { SqlEntityManager } from '@mikro-orm/sql'
import { bookOf } from '#schema/year/book-of.ts'
import type { Book } from '#schema/year/book.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { knownYear } from '#server/plan/school-years.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { entriesOf } from '../entries-of-year.ts'
import type { OpenYear } from '../open-year.ts'
import { peopleOfRollOver, type RollOverMember } from './people-of-roll-over.ts'

/** Who would come in from an earlier year, or why nobody can. */
export async function rollOverFrom(em: SqlEntityManager, open: OpenYear, { book, label, today }: { readonly book: Book; readonly label: string; readonly today: string }): Promise<readonly RollOverMember[] | { readonly refusal: UserError }> {
  const from = knownYear(label, today)
  if (!from) return { refusal: refuse('yearFromUnknown', { year: label }, ['input', 'from']) }
  if (from.from >= open.year.from) return { refusal: refuse('yearFromSame', {}, ['input', 'from']) }
  const before = bookOf(await entriesOf(em, { school: open.school.id, schoolYear: label }))
  if (before.members.size === 0) return { refusal: refuse('yearFromEmpty', { year: label }, ['input', 'from']) }
  return peopleOfRollOver({ before, book, from })
}
