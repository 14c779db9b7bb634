import type { Refusal } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { steps, type PlanAct } from './plan-act.ts'
import type { PlanState } from './plan-state.ts'

const lockedStates: readonly PlanState[] = ['approved', 'pushed', 'accepted']

/** Why an act is out of place in a state; null where it is in place. */
export function blockedByState(state: PlanState, act: PlanAct): Refusal | null {
  if (steps[act].from.includes(state)) return null
  return lockedStates.includes(state) && act === 'submit' ? refuse('locked', { state }) : refuse('wrongState', { state })
}

/** Whom the plan belongs to, seen from one account. */
export interface Roles {
  readonly clerk: boolean
  readonly principal: boolean
  readonly officer: boolean
  readonly administrator: boolean
}

/** Why somebody may not do something with a plan now; null where it is allowed. */
export function blocked(roles: Roles, state: PlanState, act: PlanAct): Refusal | null {
  const role = steps[act].by
  return roles[role] ? blockedByState(state, act) : refuse('onlyRole', { role })
}
