import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Provision } from '#schema/grammar/provision.ts'
import { importedLists } from '#server/catalogue/imported-lists.ts'
import type { Plan } from '#server/plan/plan.entity.ts'
import type { PlanState } from '#server/plan/plan-state.ts'
import { knownYear } from '#server/plan/school-years.ts'
import { lastSnapshot } from '#server/submission/last-snapshot.ts'
import { localLaw } from './local-law.ts'

const handedOver: readonly PlanState[] = ['pushed', 'accepted']

/** What authorities, the school and corrected annexes add to the pack for a plan as it stands today. */
async function today(em: SqlEntityManager, { school, schoolYear }: Plan, day: string): Promise<Provision[]> {
  const year = knownYear(schoolYear, day)
  if (!year) return []
  return [...(await localLaw(em, { kind: 'school', school }, { year, knownAt: null })), ...(await importedLists(em))]
}

/** What a plan is judged by besides the pack: once handed over, for ever what it was handed over with. */
export async function lawOfPlan(em: SqlEntityManager, plan: Plan, day: string): Promise<readonly Provision[]> {
  const kept = handedOver.includes(plan.state) ? (await lastSnapshot(em, plan.id))?.provisions : undefined
  return kept ?? today(em, plan, day)
}
