import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { viewerOrThrow } from '#server/account/scope.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import type { Context } from '#server/context.ts'
import { connectionOf, type PageOf } from '#server/graph/page.ts'
import { SchoolYearLabel } from '#server/graph/scalars.ts'
import { lawOfPlan } from '#server/provision/law-of-plan.ts'
import { hashOfLocal } from '#server/provision/local-law.ts'
import { Ruleset } from '#server/ruleset/ruleset.type.ts'
import { School } from '#server/school/school.entity.ts'
import { lastSnapshot } from '#server/submission/last-snapshot.ts'
import { PlanCounts } from './counts.ts'
import { Difference, differencesOf } from './differences.ts'
import { eventsOf } from './events.ts'
import { FindingSaid } from './finding.type.ts'
import { pageOfLines } from './page-of-lines.ts'
import { figures } from './plan-counts.ts'
import { PlanEvent } from './plan-event.entity.ts'
import { PlanLine } from './plan-line.entity.ts'
import { Plan } from './plan.entity.ts'
import { PlanLineWhere, PlanMay } from './plan.types.ts'
import { opened } from './opened.ts'
import { findingsRead, linesRead } from './reading-of-plan.ts'
import { viewerMay } from './viewer-may.ts'
import { visiblePlan } from './visible-plan.ts'

const PlanLineConnection = connectionOf(PlanLine, 'PlanLine')

@ArgsType()
class LinesArgs {
  @Field(() => Int, { description: 'How many, from 1 to 200.' })
  first!: number

  @Field(() => String, { nullable: true, description: 'Cursor to go on from.' })
  after?: string | null

  @Field(() => PlanLineWhere, { nullable: true, description: 'Which lines.' })
  where?: PlanLineWhere | null
}

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, { nullable: true, description: 'The plan of a school in a year; null before the first submission, or where it is not yours to see.' })
  plan(
    @Ctx() context: Context,
    @Arg('school', () => ID, { description: 'The school.' }) school: string,
    @Arg('schoolYear', () => SchoolYearLabel, { description: 'The year.' }) schoolYear: string,
  ): Promise<Plan | null> {
    viewerOrThrow(context)
    return visiblePlan(context, { school, schoolYear }).then((plan) => opened(context, plan))
  }

  @Query(() => Plan, { nullable: true, description: 'A plan by its id; null where it is missing or not yours to see.' })
  planById(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Plan | null> {
    viewerOrThrow(context)
    return visiblePlan(context, { id }).then((plan) => opened(context, plan))
  }

  @FieldResolver(() => School, { description: 'Whose plan.' })
  school(@Root() plan: Plan): School {
    return plan.school
  }

  @FieldResolver(() => Authority, { nullable: true, description: 'Who received it at its last push.' })
  async authority(@Root() plan: Plan, @Ctx() { em }: Context): Promise<Authority | null> {
    return plan.authority && em.findOne(Authority, { id: plan.authority.id })
  }

  @FieldResolver(() => PlanLineConnection, { description: 'Its lines in sheet order.' })
  lines(@Root() plan: Plan, @Ctx() context: Context, @Args(() => LinesArgs) { first, after, where }: LinesArgs): Promise<PageOf<PlanLine>> {
    return pageOfLines(context, plan, { page: { first, after }, where: where ?? {} })
  }

  @FieldResolver(() => PlanCounts, { description: 'It in figures.' })
  async counts(@Root() plan: Plan, @Ctx() context: Context): Promise<PlanCounts> {
    const findings = await findingsRead(context, plan)
    return figures(plan, await linesRead(context, plan), { findings, today: context.clock.today(), provisions: await lawOfPlan(context.em, plan, context.clock.today()) })
  }

  @FieldResolver(() => [FindingSaid], { description: 'What the rules say about all its lines, checked again on the server.' })
  findings(@Root() plan: Plan, @Ctx() context: Context): Promise<FindingSaid[]> {
    return findingsRead(context, plan)
  }

  @FieldResolver(() => [Difference], { description: 'What is other than when it was last approved or pushed; everything, if it never was.' })
  async differences(@Root() plan: Plan, @Ctx() context: Context): Promise<Difference[]> {
    const before = await lastSnapshot(context.em, plan.id)
    return differencesOf(await linesRead(context, plan), before?.lines ?? [])
  }

  @FieldResolver(() => [PlanEvent], { description: 'The steps it took, oldest first; an authority sees those between school and authority.' })
  history(@Root() plan: Plan, @Ctx() context: Context): Promise<PlanEvent[]> {
    return eventsOf(context, plan)
  }

  @FieldResolver(() => Ruleset, { nullable: true, description: 'The rules it was last checked with.' })
  async ruleset(@Root() plan: Plan, @Ctx() { em, clock }: Context): Promise<Ruleset> {
    return { version: plan.rulesetVersion, sha256: plan.rulesetSha256, localSha256: hashOfLocal(await lawOfPlan(em, plan, clock.today())) }
  }

  @FieldResolver(() => PlanMay, { description: 'What you may do with it now, and why not.' })
  viewerCan(@Root() plan: Plan, @Ctx() context: Context): Promise<PlanMay> {
    return viewerMay(context, plan)
  }
}
