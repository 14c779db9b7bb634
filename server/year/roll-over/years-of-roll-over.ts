import { randomUUID } from 'node:crypto'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Act } from '#schema/year/act.ts'
import { bookOf } from '#schema/year/book-of.ts'
import type { Book } from '#schema/year/book.ts'
import { rollOver } from '#schema/year/figures/roll-over.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { knownYear } from '#server/plan/school-years.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { entriesOf } from '../entries-of-year.ts'
import { lawOfYear } from '../law-of-year.ts'
import type { OpenYear } from '../open-year.ts'

export interface RollingOver {
  /** The book of the year people come from. */
  readonly before: Book
  readonly acts: readonly Act[]
}

interface Into {
  readonly book: Book
  /** Label of the year people come from. */
  readonly label: string
  readonly today: string
}

/** What taking the people of an earlier year over consists of, or why it cannot be. */
export async function rollOverFrom(em: SqlEntityManager, open: OpenYear, { book, label, today }: Into): Promise<RollingOver | { readonly refusal: UserError }> {
  const year = knownYear(label, today)
  if (!year) return { refusal: refuse('yearFromUnknown', { year: label }, ['input', 'from']) }
  if (year.from >= open.year.from) return { refusal: refuse('yearFromSame', {}, ['input', 'from']) }
  const before = bookOf(await entriesOf(em, { school: open.school.id, schoolYear: label }))
  if (before.members.size === 0) return { refusal: refuse('yearFromEmpty', { year: label }, ['input', 'from']) }
  const law = { today, year, provisions: await lawOfYear(em, { school: open.school, year }) }
  return { before, acts: rollOver(before, { batch: randomUUID(), on: open.year.from, law, into: book }) }
}
