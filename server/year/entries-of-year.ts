import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Act } from '#schema/year/act.ts'
import type { Entry } from '#schema/year/entry.ts'
import { YearEntry } from './year-entry.entity.ts'

/** A school's year: which one. */
export interface Place {
  readonly school: string
  readonly schoolYear: string
}

const entryOf = (kept: YearEntry): Entry => ({
  number: kept.number,
  at: kept.at.toISOString(),
  by: { account: kept.account, name: kept.byName, role: kept.byRole, team: kept.byTeam },
  // Written from an Act and never changed since.
  act: { act: kept.act, ...(kept.payload as object) } as unknown as Act,
})

/** Everything that happened in a school's year, in order: one question to the database. */
export async function entriesOf(em: SqlEntityManager, place: Place): Promise<Entry[]> {
  const kept = await em.find(YearEntry, { school: place.school, schoolYear: place.schoolYear }, { orderBy: { number: 'asc' }, disableIdentityMap: true })
  return kept.map(entryOf)
}

/** The same of all years of a school, year by year. */
export async function entriesOfYears(em: SqlEntityManager, school: string): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const kept = await em.find(YearEntry, { school }, { orderBy: { schoolYear: 'asc', number: 'asc' }, disableIdentityMap: true })
  const years = new Map<string, Entry[]>()
  for (const one of kept) {
    const entries = years.get(one.schoolYear)
    if (entries) entries.push(entryOf(one))
    else years.set(one.schoolYear, [entryOf(one)])
  }
  return years
}
