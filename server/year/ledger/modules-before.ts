import type { SqlEntityManager } from '@mikro-orm/sql'
import type { YearRead } from '#schema/year/figures/ledger.ts'
import { itemResults } from '#schema/year/figures/item-results.ts'
import { scaleUnder } from '#schema/year/law-in-force.ts'
import type { OpenYear } from '../open-year.ts'
import { booksOf } from './books-of-school.ts'
import { ratedLines } from './rated-lines.ts'

type Passed = readonly (readonly [person: string, module: string])[]

const passedIn = ({ book, law }: YearRead): Passed =>
  [...book.members.values()].flatMap((year) =>
    itemResults(year, scaleUnder(law)).flatMap(({ item, passed }): Passed => (passed === true && item.module !== null ? [[year.member.id, item.module]] : [])))

/** Modules people completed in earlier years: as books of those years tell, and sheets rated completed. */
export async function completedBefore(em: SqlEntityManager, { school, year }: OpenYear, today: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const books = (await booksOf(em, school, today)).filter(({ law }) => law.year.from < year.from)
  const sheets = (await ratedLines(em, { school: school.id })).filter(({ schoolYear, rating }) => rating === 'completed' && schoolYear < year.label)
  const pairs: Passed = [...books.flatMap(passedIn), ...sheets.flatMap(({ person, modules }) => modules.map((module) => [person, module] as const))]
  const passed = new Map<string, string[]>()
  for (const [person, module] of pairs) passed.set(person, [...(passed.get(person) ?? []), module])
  return passed
}
