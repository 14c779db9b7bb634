import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Act } from '#schema/year/act.ts'
import type { Entry } from '#schema/year/entry.ts'
import { YearEntry } from './year-entry.entity.ts'

/** A school's year: which one. */
export interface Place {
  readonly school: string
  readonly schoolYear: string
}

/** An entry as its row lies in the database; SQLite keeps moments and JSON in forms of its own. */
interface Row extends Pick<YearEntry, 'schoolYear' | 'number' | 'account' | 'byName' | 'byRole' | 'byTeam' | 'act'> {
  readonly at: Date | number | string
  readonly payload: unknown
}

const plainOf = (payload: unknown): object => (typeof payload === 'string' ? (JSON.parse(payload) as object) : (payload as object))

const entryOf = ({ number, at, account, byName, byRole, byTeam, act, payload }: Row): Entry => ({
  number,
  at: new Date(at).toISOString(),
  by: { account, name: byName, role: byRole, team: byTeam },
  // Written from an Act and never changed since.
  act: { act, ...plainOf(payload) } as unknown as Act,
})

/** Thousands of entries are read for every answer: as rows, since nobody changes one, and entities would take twice as long. */
const rowsOf = (em: SqlEntityManager, where: { readonly school: string; readonly schoolYear?: string }): Promise<Row[]> =>
  em.createQueryBuilder(YearEntry).select(['schoolYear', 'number', 'at', 'account', 'byName', 'byRole', 'byTeam', 'act', 'payload']).where(where).orderBy({ schoolYear: 'asc', number: 'asc' }).execute('all')

/** Everything that happened in a school's year, in order: one question to the database. */
export const entriesOf = async (em: SqlEntityManager, { school, schoolYear }: Place): Promise<Entry[]> => (await rowsOf(em, { school, schoolYear })).map(entryOf)

/** The same of all years of a school, year by year. */
export async function entriesOfYears(em: SqlEntityManager, school: string): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const years = new Map<string, Entry[]>()
  for (const row of await rowsOf(em, { school })) {
    const entries = years.get(row.schoolYear)
    if (entries) entries.push(entryOf(row))
    else years.set(row.schoolYear, [entryOf(row)])
  }
  return years
}
