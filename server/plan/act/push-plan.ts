import type { Context } from '#server/context.ts'
import { deadlineOf } from '#server/deadline/deadline-of.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { supervisorOn } from '#server/school/supervision.ts'
import { handOver } from '#server/submission/hand-over.ts'
import type { PlanActInput } from './act.types.ts'
import { perform, type Change, type Performed } from './perform.ts'

/** Goes to whoever supervises the school today; that authority is written down, whatever comes later. */
const push: Change<PlanActInput> = async ({ em, plan, clock }) => {
  const today = clock.today()
  const authority = await supervisorOn(em, plan.school.id, today)
  if (!authority) return { refusals: [refuse('nobodyReceives', {}, ['plan'])] }
  const { date } = await deadlineOf(em, authority, plan.schoolYear)
  const submission = await handOver({ em, plan, authority, clock, late: today >= date })
  Object.assign(plan, { authority, pushedAt: clock.now() })
  return { submissionId: submission.id }
}

export const pushPlan = (context: Context, plan: string, input: PlanActInput): Promise<Performed> => perform(context, plan, { act: 'push', input, change: push })
