import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Paper } from './paper.entity.ts'
import { PaperRevocation } from './revocation.entity.ts'

/** Which of these papers were revoked, and how: one question for all of them. */
export async function revokedAmong(em: SqlEntityManager, papers: readonly Pick<Paper, 'id'>[]): Promise<ReadonlyMap<string, PaperRevocation>> {
  if (papers.length === 0) return new Map()
  const found = await em.find(PaperRevocation, { paper: { $in: papers.map(({ id }) => id) } })
  return new Map(found.map((one) => [one.paper.id, one]))
}
