import type { SqlEntityManager } from '@mikro-orm/sql'
import type { SnapshotBody } from './snapshot-body.ts'
import { Snapshot } from './snapshot.entity.ts'

/** The plan as it was last approved or pushed; null: never. */
export async function lastSnapshot(em: SqlEntityManager, plan: string): Promise<SnapshotBody | null> {
  const last = await em.findOne(Snapshot, { plan }, { orderBy: { takenAt: 'desc', planVersion: 'desc' }, populate: ['body'] })
  return last && (JSON.parse(last.body) as SnapshotBody)
}
