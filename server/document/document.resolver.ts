import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql'
import { viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { opened } from '#server/plan/opened.ts'
import { visiblePlan } from '#server/plan/visible-plan.ts'
import { DocumentKindSet, PlanDocumentAnswer, PlanDocumentInput, type DocumentKind } from './document.types.ts'
import { planDocument } from './plan-document.ts'

@ArgsType()
class DocumentArgs {
  @Field(() => ID, { description: 'The plan.' })
  plan!: string

  @Field(() => DocumentKindSet, { description: 'Which paper.' })
  kind!: DocumentKind

  @Field(() => PlanDocumentInput, { description: 'What the office adds.' })
  input!: PlanDocumentInput
}

@Resolver()
export class DocumentResolver {
  @Query(() => PlanDocumentAnswer, { nullable: true, description: 'A paper of a plan as a Word file, laid out by Decree 30/2020/ND-CP; null where the plan is missing or not yours to see.' })
  async planDocument(@Ctx() context: Context, @Args(() => DocumentArgs) { plan: id, kind, input }: DocumentArgs): Promise<PlanDocumentAnswer | null> {
    viewerOrThrow(context)
    const plan = await opened(context, await visiblePlan(context, { id }))
    return plan && planDocument(context, { plan, kind, input })
  }
}
