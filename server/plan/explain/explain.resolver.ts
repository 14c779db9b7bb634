import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { Plan } from '../plan.entity.ts'
import { visiblePlan } from '../visible-plan.ts'
import { explainPerson, explainPlan } from './explain-plan.ts'
import { ExplanationShown } from './explanation.type.ts'

@Resolver(() => Plan)
export class ExplainResolver {
  @FieldResolver(() => [ExplanationShown], { description: 'Why its counts are what they are: rule, article, days in force, inputs, steps.' })
  explain(@Root() plan: Plan, @Ctx() context: Context): Promise<ExplanationShown[]> {
    return explainPlan(context, plan)
  }

  @Query(() => [ExplanationShown], { description: 'Why one person of a plan owes so many periods, is rated so, and has these findings; empty where plan or person is not yours to see.' })
  async explainLine(
    @Ctx() context: Context,
    @Arg('plan', () => ID, { description: 'The plan.' }) id: string,
    @Arg('person', () => ID, { description: 'The person.' }) person: string,
  ): Promise<ExplanationShown[]> {
    viewerOrThrow(context)
    const plan = await visiblePlan(context, { id })
    return plan ? explainPerson(context, plan, person) : []
  }
}
