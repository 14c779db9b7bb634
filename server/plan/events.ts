import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Account } from '#server/account/account.entity.ts'
import { ownSchools } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { steps, type PlanAct } from './plan-act.ts'
import { PlanEvent } from './plan-event.entity.ts'
import type { Plan } from './plan.entity.ts'

interface Happening extends Pick<PlanEvent, 'plan' | 'act' | 'at' | 'note'> {
  readonly by: Account
}

/** Writes down a step that has just been taken. */
export const writeEvent = (em: SqlEntityManager, { plan, by, act, at, note }: Happening): PlanEvent =>
  em.create(PlanEvent, { plan, account: by.id, act, at, note, byName: by.displayName, version: plan.version })

const upstream = (act: PlanAct): boolean => act === 'push' || steps[act].by === 'officer'

/** The steps of a plan, oldest first; what went on inside the school stays there. */
export async function eventsOf({ em, viewer }: Context, plan: Plan): Promise<PlanEvent[]> {
  const events = await em.find(PlanEvent, { plan: plan.id }, { orderBy: { version: 'asc', at: 'asc' } })
  return ownSchools(viewer).includes(plan.school.id) ? events : events.filter(({ act }) => upstream(act))
}
