import { isOfficerOf, ownSchools } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { supervisorOn } from '#server/school/supervision.ts'
import type { Roles } from './blocked.ts'
import { readableUpstream } from './plan-act.ts'
import { Plan } from './plan.entity.ts'
import { hasSchoolRole } from '#server/account/scope.ts'

/** Who asks for plans, and when. */
export type Asker = Pick<Context, 'em' | 'viewer' | 'clock'>

/** Whether the viewer speaks for who received the plan, or, where that authority has ended, for who has the school now. */
export async function receives({ em, viewer, clock }: Asker, plan: Plan): Promise<boolean> {
  const receiver = plan.authority
  if (!receiver) return false
  if (isOfficerOf(viewer, receiver.id)) return true
  const today = clock.today()
  if (receiver.to === null || receiver.to >= today) return false
  const successor = await supervisorOn(em, plan.school.id, today)
  return successor !== null && isOfficerOf(viewer, successor.id)
}

export async function rolesIn(asker: Asker, plan: Plan): Promise<Roles> {
  const { viewer } = asker
  return {
    clerk: hasSchoolRole(viewer, 'clerk', plan.school.id),
    principal: hasSchoolRole(viewer, 'principal', plan.school.id),
    officer: await receives(asker, plan),
    administrator: false,
  }
}

/** A plan, if the viewer may read it: the school's own people always, an authority once it was handed over and while nobody rewrites it. */
export async function visiblePlan(asker: Asker, where: { id: string } | { school: string; schoolYear: string }): Promise<Plan | null> {
  const plan = await asker.em.findOne(Plan, where, { populate: ['school', 'authority'], refresh: true })
  if (!plan) return null
  if (ownSchools(asker.viewer).includes(plan.school.id)) return plan
  return readableUpstream.includes(plan.state) && (await receives(asker, plan)) ? plan : null
}
