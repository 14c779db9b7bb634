import type { SqlEntityManager } from '@mikro-orm/sql'
import type { SnapshotBody } from '#server/submission/snapshot-body.ts'
import { Snapshot } from '#server/submission/snapshot.entity.ts'
import type { Submission } from '#server/submission/submission.entity.ts'

/** What was handed over, by the id of its snapshot; one question to the database, and nothing kept in its memory. */
export async function bodiesOf(em: SqlEntityManager, submissions: readonly Submission[]): Promise<ReadonlyMap<string, SnapshotBody>> {
  const ids = submissions.map(({ snapshot }) => snapshot.id)
  const rows = await em.createQueryBuilder(Snapshot).select(['id', 'body']).where({ id: { $in: ids } }).execute<{ id: string; body: string }[]>()
  return new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as SnapshotBody]))
}
