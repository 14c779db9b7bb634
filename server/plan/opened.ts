import { ownSchools } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { logAccess } from '#server/report/log-access.ts'
import { PlanLine } from './plan-line.entity.ts'
import type { Plan } from './plan.entity.ts'

/** A plan on its way to who asked: where that is somebody outside the school, the school's log says so first. */
export async function opened(context: Context, plan: Plan | null): Promise<Plan | null> {
  const { viewer, em } = context
  if (!plan?.authority || !viewer || ownSchools(viewer).includes(plan.school.id)) return plan
  const { account } = viewer
  const reader = { account, name: account.displayName, authority: plan.authority.id, way: 'review', purpose: '' } as const
  await logAccess(context, reader, new Map([[plan.id, await em.count(PlanLine, { plan: plan.id })]]))
  return plan
}
