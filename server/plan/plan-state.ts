import { enumOf } from '#server/graph/set.ts'

export const planStates = ['draft', 'submitted', 'returned', 'approved', 'pushed', 'sentBack', 'accepted'] as const
export type PlanState = (typeof planStates)[number]

export const PlanStateSet = enumOf(
  'PlanState',
  planStates,
  'DRAFT the clerk has not sent the whole sheet yet; SUBMITTED waits for the principal; RETURNED by the principal with notes; APPROVED; PUSHED upstream, waits for the authority; SENT_BACK by the authority; ACCEPTED.',
)
