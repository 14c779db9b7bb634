import type { Context } from '#server/context.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { takeSnapshot } from '#server/submission/take-snapshot.ts'
import { findingsOf } from '../check-plan.ts'
import { weighed } from '../counts.ts'
import type { PlanActInput } from './act.types.ts'
import { perform, type Change, type Performed } from './perform.ts'
import { resolveNotes } from './resolve-notes.ts'

/** Approving in spite of errors is the principal's right, and its reason is kept. */
const approval: Change<PlanActInput> = async (deed) => {
  const { errors } = weighed(await findingsOf(deed.em, deed.plan, deed.clock.today()))
  if (errors > 0 && !deed.input.note?.trim()) return { refusals: [refuse('approvalNeedsNote', { errors }, ['input', 'note'])] }
  await resolveNotes(deed, 'principal')
  await takeSnapshot(deed)
  deed.plan.approvedAt = deed.clock.now()
  return {}
}

export const approvePlan = (context: Context, plan: string, input: PlanActInput): Promise<Performed> => perform(context, plan, { act: 'approve', input, change: approval })
