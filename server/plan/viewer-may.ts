import type { Context } from '#server/context.ts'
import { blocked } from './blocked.ts'
import { planActs } from './plan-act.ts'
import type { Plan } from './plan.entity.ts'
import { May, PlanMay } from './plan.types.ts'
import { rolesIn } from './visible-plan.ts'

/** Every act with its sentence, so that a button can say why it is grey. */
export async function viewerMay(context: Context, plan: Plan): Promise<PlanMay> {
  const roles = await rolesIn(context, plan)
  const acts = planActs.map((act) => {
    const refusal = blocked(roles, plan.state, act)
    return [act, Object.assign(new May(), { allowed: refusal === null, becauseVi: refusal?.messageVi ?? null, becauseEn: refusal?.messageEn ?? null })] as const
  })
  return Object.assign(new PlanMay(), Object.fromEntries(acts))
}
