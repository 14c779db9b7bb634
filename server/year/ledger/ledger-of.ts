import { fiveYears, ledgerOf as linesOf, type YearRead } from '#schema/year/figures/ledger.ts'
import { legaciesOf, type LegacyYear } from '#schema/year/figures/legacies.ts'
import { ownSchools } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { School } from '#server/school/school.entity.ts'
import { Person } from '#server/staff/person.entity.ts'
import { stampTold } from '../tell-plan.ts'
import { booksOf } from './books-of-school.ts'
import { earlierYears } from './earlier-years.ts'
import { recordOf } from './record-of.ts'

const nameIn = (years: readonly YearRead[], person: string): string | null => years.findLast(({ book }) => book.members.has(person))?.book.members.get(person)?.member.fullName ?? null

const legacyTold = ({ schoolYear, original, rating, provision, checkedOn, basis, ...stamp }: LegacyYear) => ({ schoolYear, grade: original, rating, provision, checkedOn, basis, ...stampTold(stamp) })

/** What a person owed and earned over the years of this school; null where it is hidden or never had the person. */
export async function ledgerOf({ em: asking, viewer, clock }: Context, schoolId: string, person: string): Promise<object | null> {
  const em = asking.fork()
  const school = ownSchools(viewer).includes(schoolId) ? await em.findOne(School, { id: schoolId }) : null
  const known = school && (await em.findOne(Person, { id: person, school: school.id }))
  if (!school || !known) return null
  const years = await booksOf(em, school, clock.today())
  const lines = linesOf(years, person)
  const record = recordOf(fiveYears(years, person), await earlierYears(em, { school: school.id, person, years }))
  const legacies = legaciesOf(years.map(({ book }) => book), person).map(legacyTold)
  return { person, fullName: nameIn(years, person) ?? known.fullName, lines, balance: lines.at(-1)?.balance ?? 0, record, legacies }
}
