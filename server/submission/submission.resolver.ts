import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '#server/context.ts'
import { Plan } from '#server/plan/plan.entity.ts'
import { submissionsOf, verifiedReceipt } from './find-receipt.ts'
import { Receipt, receiptOf } from './receipt.type.ts'
import { Submission } from './submission.entity.ts'

@ObjectType({ description: 'Whether a receipt is genuine.' })
class ReceiptCheck {
  @Field(() => Boolean, { description: 'True where number and hash belong together.' })
  genuine!: boolean

  @Field(() => Receipt, { nullable: true, description: 'The receipt, if genuine.' })
  receipt!: Receipt | null
}

@Resolver(() => Submission)
export class SubmissionResolver {
  @Query(() => ReceiptCheck, { description: 'Anyone may ask whether a receipt is genuine.' })
  async receiptVerify(
    @Ctx() { em }: Context,
    @Arg('number', () => String, { description: 'Number of the receipt.' }) number: string,
    @Arg('sha256', () => String, { description: 'Hash on the receipt.' }) sha256: string,
  ): Promise<ReceiptCheck> {
    const receipt = await verifiedReceipt(em, number, sha256)
    return { genuine: receipt !== null, receipt }
  }

  @FieldResolver(() => Receipt, { description: 'Its receipt.' })
  receipt(@Root() submission: Submission): Receipt {
    return receiptOf(submission)
  }
}

@Resolver(() => Plan)
export class PlanSubmissionsResolver {
  @FieldResolver(() => [Submission], { description: 'Every handing over, newest first.' })
  submissions(@Root() plan: Plan, @Ctx() { em }: Context): Promise<Submission[]> {
    return submissionsOf(em, plan.id)
  }

  @FieldResolver(() => Receipt, { nullable: true, description: 'The receipt of the last handing over.' })
  async latestReceipt(@Root() plan: Plan, @Ctx() { em }: Context): Promise<Receipt | null> {
    const [last] = await submissionsOf(em, plan.id)
    return last ? receiptOf(last) : null
  }
}
