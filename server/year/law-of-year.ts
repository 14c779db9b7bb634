import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Provision } from '#schema/grammar/provision.ts'
import { importedLists } from '#server/catalogue/imported-lists.ts'
import { localLaw } from '#server/provision/local-law.ts'
import type { OpenYear } from './open-year.ts'

/** What authorities, the school and corrected annexes add to the pack for a year. */
export const lawOfYear = async (em: SqlEntityManager, { school, year }: Pick<OpenYear, 'school' | 'year'>): Promise<Provision[]> =>
  [...(await localLaw(em, { kind: 'school', school }, { year, knownAt: null })), ...(await importedLists(em))]
