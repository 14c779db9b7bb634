import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { Context } from '#server/context.ts'
import { answer } from '#server/graph/answer.ts'
import { receiptById } from '#server/submission/find-receipt.ts'
import { PlanSubmitInput, PlanSubmitPayload } from '../submit.types.ts'
import { submitPlan } from '../submit/submit-plan.ts'
import { PlanActInput, PlanPayload, PlanPushPayload, PlanReturnInput } from './act.types.ts'
import { approvePlan } from './approve-plan.ts'
import { acceptPlan, sendBackPlan } from './decide.ts'
import { pushPlan } from './push-plan.ts'
import { returnPlan } from './return-plan.ts'

const planArg = { description: 'The plan.' }
const inputArg = { description: 'The act.' }

@Resolver()
export class PlanActResolver {
  @Mutation(() => PlanSubmitPayload, { description: 'The clerk sends rows to the principal. Idempotent by key; VALIDATE runs the same path and writes nothing.' })
  planSubmit(
    @Ctx() context: Context,
    @Arg('school', () => ID, { description: 'Whose sheet.' }) school: string,
    @Arg('input', () => PlanSubmitInput, { description: 'The rows.' }) input: PlanSubmitInput,
  ): Promise<PlanSubmitPayload> {
    return submitPlan(context, school, input)
  }

  @Mutation(() => PlanPayload, { description: 'The principal gives the plan back to the clerk with notes on rows.' })
  async planReturn(
    @Ctx() context: Context,
    @Arg('plan', () => ID, planArg) plan: string,
    @Arg('input', () => PlanReturnInput, inputArg) input: PlanReturnInput,
  ): Promise<PlanPayload> {
    return answer(PlanPayload, await returnPlan(context, plan, input))
  }

  @Mutation(() => PlanPayload, { description: 'The principal approves the plan; in spite of errors only with a note.' })
  async planApprove(
    @Ctx() context: Context,
    @Arg('plan', () => ID, planArg) plan: string,
    @Arg('input', () => PlanActInput, inputArg) input: PlanActInput,
  ): Promise<PlanPayload> {
    return answer(PlanPayload, await approvePlan(context, plan, input))
  }

  @Mutation(() => PlanPushPayload, { description: 'The principal pushes the approved plan to the authority that supervises the school today, for a receipt.' })
  async planPush(
    @Ctx() context: Context,
    @Arg('plan', () => ID, planArg) plan: string,
    @Arg('input', () => PlanActInput, inputArg) input: PlanActInput,
  ): Promise<PlanPushPayload> {
    const pushed = await pushPlan(context, plan, input)
    return answer(PlanPushPayload, { ...pushed, receipt: await receiptById(context.em, pushed.submissionId) })
  }

  @Mutation(() => PlanPayload, { description: 'The authority accepts the plan.' })
  async planAccept(
    @Ctx() context: Context,
    @Arg('plan', () => ID, planArg) plan: string,
    @Arg('input', () => PlanActInput, inputArg) input: PlanActInput,
  ): Promise<PlanPayload> {
    return answer(PlanPayload, await acceptPlan(context, plan, input))
  }

  @Mutation(() => PlanPayload, { description: 'The authority sends the plan back with notes on rows.' })
  async planSendBack(
    @Ctx() context: Context,
    @Arg('plan', () => ID, planArg) plan: string,
    @Arg('input', () => PlanReturnInput, inputArg) input: PlanReturnInput,
  ): Promise<PlanPayload> {
    return answer(PlanPayload, await sendBackPlan(context, plan, input))
  }
}
