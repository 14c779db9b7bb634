import type { SqlEntityManager } from '@mikro-orm/sql'
import { Paper } from '#server/paper/paper.entity.ts'
import { revokedAmong } from '#server/paper/revocations.ts'
import type { Place } from './entries-of-year.ts'

/** Whether a report on the results of a year was issued and not revoked since. */
export async function reportIssued(em: SqlEntityManager, { school, schoolYear }: Place): Promise<boolean> {
  const reports = await em.find(Paper, { school, schoolYear, kind: 'resultsReport' }, { fields: ['id'] })
  return reports.length > (await revokedAmong(em, reports)).size
}
