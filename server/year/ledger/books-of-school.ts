import type { SqlEntityManager } from '@mikro-orm/sql'
import { bookOf } from '#schema/year/book-of.ts'
import type { YearRead } from '#schema/year/figures/ledger.ts'
import { knownYear } from '#server/plan/school-years.ts'
import type { School } from '#server/school/school.entity.ts'
import { entriesOfYears } from '../entries-of-year.ts'
import { lawOfYear } from '../law-of-year.ts'

/** Every year a school has a book of, each under its own law, oldest first. */
export async function booksOf(em: SqlEntityManager, school: School, today: string): Promise<YearRead[]> {
  const years: YearRead[] = []
  for (const [label, entries] of await entriesOfYears(em, school.id)) {
    const year = knownYear(label, today)
    if (year) years.push({ book: bookOf(entries), law: { today, year, provisions: await lawOfYear(em, { school, year }) } })
  }
  return years
}
