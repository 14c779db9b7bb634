import type { SqlEntityManager } from '@mikro-orm/sql'
import { planCounts } from '#server/plan/plan-counts.ts'
import type { PlanCounts } from '#server/plan/counts.ts'
import { linesOf } from '#server/plan/lines-of-plan.ts'
import type { Plan } from '#server/plan/plan.entity.ts'
import { lawOfPlan } from '#server/provision/law-of-plan.ts'
import { hashOfLocal } from '#server/provision/local-law.ts'
import { canonical, sha256Of } from './canonical.ts'
import { snapshotBody } from './snapshot-body.ts'
import { Snapshot } from './snapshot.entity.ts'

interface Scene {
  readonly em: SqlEntityManager
  readonly plan: Plan
  readonly clock: { now(): Date; today(): string }
}

/** Writes down a plan exactly as it stands. */
export async function takeSnapshot({ em, plan, clock }: Scene): Promise<{ snapshot: Snapshot; counts: PlanCounts; localSha256: string | null }> {
  const lines = await linesOf(em, plan)
  const counts = await planCounts(em, plan, clock.today())
  const provisions = await lawOfPlan(em, plan, clock.today())
  const localSha256 = hashOfLocal(provisions)
  const body = canonical(snapshotBody(plan, lines, { counts, provisions, localSha256 }))
  const snapshot = em.create(Snapshot, { plan, takenAt: clock.now(), planVersion: plan.version, sha256: sha256Of(body), body })
  return { snapshot, counts, localSha256 }
}
