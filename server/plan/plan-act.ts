import type { AccountRole } from '#server/account/role.ts'
import type { PlanState } from './plan-state.ts'

export const planActs = ['submit', 'return', 'approve', 'push', 'accept', 'sendBack'] as const
export type PlanAct = (typeof planActs)[number]

/** Who has a part in the life of a plan. */
export type PlanRole = Exclude<AccountRole, 'teamHead' | 'deputy'>

interface Step {
  readonly by: PlanRole
  readonly from: readonly PlanState[]
  readonly to: PlanState
}

/** The life of a plan as data: who does what, from which states, and where it leads. */
export const steps: Readonly<Record<PlanAct, Step>> = {
  submit: { by: 'clerk', from: ['draft', 'submitted', 'returned', 'sentBack'], to: 'submitted' },
  return: { by: 'principal', from: ['submitted', 'approved'], to: 'returned' },
  approve: { by: 'principal', from: ['submitted'], to: 'approved' },
  push: { by: 'principal', from: ['approved'], to: 'pushed' },
  accept: { by: 'officer', from: ['pushed'], to: 'accepted' },
  sendBack: { by: 'officer', from: ['pushed'], to: 'sentBack' },
}

/** What an authority may look into: a plan that was handed to it and that nobody is rewriting. */
export const readableUpstream: readonly PlanState[] = ['pushed', 'sentBack', 'accepted']
