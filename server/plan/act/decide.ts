import type { Context } from '#server/context.ts'
import { Submission } from '#server/submission/submission.entity.ts'
import type { PlanState } from '../plan-state.ts'
import type { PlanActInput, PlanReturnInput } from './act.types.ts'
import { perform, type Change, type Deed, type Performed } from './perform.ts'
import { resolveNotes } from './resolve-notes.ts'
import { withRowNotes } from './row-notes.ts'

async function close({ em, plan, input, clock }: Deed, state: PlanState): Promise<void> {
  const submission = await em.findOneOrFail(Submission, { plan, state: 'pushed' }, { orderBy: { snapshot: { planVersion: 'desc' } } })
  const decidedAt = clock.now()
  Object.assign(submission, { state, decidedAt, decisionNote: input.note?.trim() || null })
  plan.decidedAt = decidedAt
}

const acceptance: Change<PlanActInput> = async (deed) => {
  await resolveNotes(deed, 'officer')
  await close(deed, 'accepted')
  return {}
}

const sendingBack: Change<PlanReturnInput> = async (deed) => {
  const noted = await withRowNotes('sendBack')(deed)
  if (!noted.refusals) await close(deed, 'sentBack')
  return noted
}

/** The authority takes the plan as it is. */
export const acceptPlan = (context: Context, plan: string, input: PlanActInput): Promise<Performed> => perform(context, plan, { act: 'accept', input, change: acceptance })

/** The authority gives the plan back with what is to be put right. */
export const sendBackPlan = (context: Context, plan: string, input: PlanReturnInput): Promise<Performed> =>
  perform(context, plan, { act: 'sendBack', input, change: sendingBack })
