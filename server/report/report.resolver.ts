import { GraphQLError } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { ownSchools, viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { SchoolYearLabel } from '#server/graph/scalars.ts'
import { Plan } from '#server/plan/plan.entity.ts'
import { linesRead } from '#server/plan/reading-of-plan.ts'
import { lawOfPlan } from '#server/provision/law-of-plan.ts'
import { AccessLog } from './access-log.entity.ts'
import { AuthorityLineConnection, AuthorityLineWhere } from './authority-line.types.ts'
import { AuthoritySummary } from './authority-summary.types.ts'
import { ReportFigures, showFigures } from './figures.types.ts'
import { accessTo } from './log-access.ts'
import { purposeOf } from './purpose.ts'
import { readAuthorityLines } from './read-authority-lines.ts'
import { readSummary } from './read-summary.ts'
import { reportOf } from './tallies.ts'

@ArgsType()
class AuthorityLinesArgs {
  @Field(() => ID, { description: 'Who received them.' })
  authority!: string

  @Field(() => SchoolYearLabel, { description: 'Which year.' })
  schoolYear!: string

  @Field(() => String, { description: 'What people are read by name for, at most 200 characters; the schools see it in their log.' })
  purpose!: string

  @Field(() => AuthorityLineWhere, { nullable: true, description: 'Which lines.' })
  where?: AuthorityLineWhere | null

  @Field(() => Int, { description: 'How many, from 1 to 200.' })
  first!: number

  @Field(() => String, { nullable: true, description: 'Cursor to go on from.' })
  after?: string | null
}

@Resolver()
export class ReportResolver {
  @Query(() => AuthorityLineConnection, { nullable: true, description: 'What the schools of an authority last handed over, person by person; null where it is not yours to see. Each reading is logged where the school sees it.' })
  authorityLines(@Ctx() context: Context, @Args(() => AuthorityLinesArgs) args: AuthorityLinesArgs): Promise<AuthorityLineConnection | null> {
    const viewer = viewerOrThrow(context)
    const said = purposeOf(args.purpose, context.locale)
    if (!said.ok) throw new GraphQLError(said.message, { extensions: { code: 'BAD_USER_INPUT' } })
    const asked = { authority: args.authority, schoolYear: args.schoolYear, purpose: said.purpose, way: 'pull' as const, where: args.where ?? {} }
    return readAuthorityLines(context, viewer, { asked, page: { first: args.first, after: args.after } })
  }

  @Query(() => AuthoritySummary, { nullable: true, description: 'The same in figures, school by school and together; null where it is not yours to see.' })
  authoritySummary(
    @Ctx() context: Context,
    @Arg('authority', () => ID, { description: 'Whose schools.' }) authority: string,
    @Arg('schoolYear', () => SchoolYearLabel, { description: 'Which year.' }) schoolYear: string,
  ): Promise<AuthoritySummary | null> {
    viewerOrThrow(context)
    return readSummary(context, authority, schoolYear)
  }
}

@Resolver(() => Plan)
export class PlanReportResolver {
  @FieldResolver(() => ReportFigures, { description: "The plan as it stands now, as its line in the authority's report would show it." })
  async report(@Root() plan: Plan, @Ctx() context: Context): Promise<ReportFigures> {
    const today = context.clock.today()
    const lines = (await linesRead(context, plan)).map(({ person, written }) => ({ personId: person.id, written }))
    return showFigures(reportOf(plan, { lines, context: plan.context, provisions: await lawOfPlan(context.em, plan, today) }, today))
  }

  @FieldResolver(() => [AccessLog], { description: "Who outside the school read its people by name, newest first; for the school's own eyes, empty for others." })
  async accessLog(@Root() plan: Plan, @Ctx() { em, viewer }: Context): Promise<AccessLog[]> {
    return ownSchools(viewer).includes(plan.school.id) ? accessTo(em, plan.id) : []
  }
}
