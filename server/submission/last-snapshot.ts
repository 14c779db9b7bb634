import type { SqlEntityManager } from '@mikro-orm/sql'
import type { SnapshotBody } from './snapshot-body.ts'
import { Snapshot } from './snapshot.entity.ts'

export interface Kept {
  readonly body: SnapshotBody
  readonly sha256: string
  readonly takenAt: Date
}

/** The plan as it was last approved or pushed, with its hash; null: never. Told by versions, since a clock may be set back. */
export async function lastKept(em: SqlEntityManager, plan: string): Promise<Kept | null> {
  const last = await em.findOne(Snapshot, { plan }, { orderBy: { planVersion: 'desc' }, populate: ['body'] })
  return last && { body: JSON.parse(last.body) as SnapshotBody, sha256: last.sha256, takenAt: last.takenAt }
}

/** The plan itself, as it was last approved or pushed; null: never. */
export const lastSnapshot = async (em: SqlEntityManager, plan: string): Promise<SnapshotBody | null> => (await lastKept(em, plan))?.body ?? null
