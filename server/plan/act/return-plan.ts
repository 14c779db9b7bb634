import type { Context } from '#server/context.ts'
import type { PlanReturnInput } from './act.types.ts'
import { perform, type Performed } from './perform.ts'
import { withRowNotes } from './row-notes.ts'

/** The principal gives the plan back to the clerk. */
export const returnPlan = (context: Context, plan: string, input: PlanReturnInput): Promise<Performed> =>
  perform(context, plan, { act: 'return', input, change: withRowNotes('return') })
