import type { SqlEntityManager } from '@mikro-orm/sql'
import type { SnapshotBody } from './snapshot-body.ts'
import { Snapshot } from './snapshot.entity.ts'

/** The plan as it was last approved or pushed; null: never. Told by versions, since a clock may be set back. */
export async function lastSnapshot(em: SqlEntityManager, plan: string): Promise<SnapshotBody | null> {
  const last = await em.findOne(Snapshot, { plan }, { orderBy: { planVersion: 'desc' }, populate: ['body'] })
  return last && (JSON.parse(last.body) as SnapshotBody)
}
