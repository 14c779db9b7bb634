import { fiveYears, ledgerOf as linesOf, type YearRead } from '#schema/year/figures/ledger.ts'
import { ownSchools } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { School } from '#server/school/school.entity.ts'
import { Person } from '#server/staff/person.entity.ts'
import { booksOf } from './books-of-school.ts'
import { ratedLines } from './rated-lines.ts'
import { recordOf } from './record-of.ts'

const nameIn = (years: readonly YearRead[], person: string): string | null => years.findLast(({ book }) => book.members.has(person))?.book.members.get(person)?.member.fullName ?? null

/** What a person owed and earned over the years of this school; null where it is hidden or never had the person. */
export async function ledgerOf({ em: asking, viewer, clock }: Context, schoolId: string, person: string): Promise<object | null> {
  const em = asking.fork()
  const school = ownSchools(viewer).includes(schoolId) ? await em.findOne(School, { id: schoolId }) : null
  const known = school && (await em.findOne(Person, { id: person, school: school.id }))
  if (!school || !known) return null
  const years = await booksOf(em, school, clock.today())
  const lines = linesOf(years, person)
  const record = recordOf(fiveYears(years, person), await ratedLines(em, { school: school.id, person }))
  return { person, fullName: nameIn(years, person) ?? known.fullName, lines, balance: lines.at(-1)?.balance ?? 0, record }
}
