import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Provision } from '#schema/grammar/provision.ts'
import { questions } from '#schema/rules/questions.ts'
import { questionTitle } from '#schema/locale/questions.ts'
import { viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { Json, SchoolYearLabel } from '#server/graph/scalars.ts'
import { importedLists } from '#server/catalogue/imported-lists.ts'
import { knownYear } from '#server/plan/school-years.ts'
import { claimsOf } from './claim.ts'
import { enterProvision } from './enter-provision.ts'
import { findUnit } from './find-unit.ts'
import { localLaw } from './local-law.ts'
import { ProvisionEnterInput, ProvisionInForce, ProvisionPayload, ProvisionQuestion, ProvisionRepealInput, ProvisionStep } from './provision.types.ts'
import { repealProvision } from './repeal-provision.ts'
import { showProvisions } from './show-provisions.ts'
import { stepOf } from './show-step.ts'

@ArgsType()
class UnitArgs {
  @Field(() => ID, { nullable: true, description: 'A school; or name an authority.' })
  school?: string | null

  @Field(() => ID, { nullable: true, description: 'An authority; or name a school.' })
  authority?: string | null
}

@ArgsType()
class YearArgs extends UnitArgs {
  @Field(() => SchoolYearLabel, { description: 'The year; what holds on its first day counts for all of it.' })
  schoolYear!: string
}

@Resolver()
export class ProvisionResolver {
  @Query(() => [ProvisionInForce], { description: 'What holds for a school or an authority in a year, except the lists of modules, which `catalogues` shows; empty where the unit is not yours to see.' })
  async provisions(@Ctx() context: Context, @Args(() => YearArgs) { schoolYear, ...named }: YearArgs): Promise<ProvisionInForce[]> {
    viewerOrThrow(context)
    const today = context.clock.today()
    const unit = await findUnit(context, named)
    const year = knownYear(schoolYear, today)
    return unit && year ? showProvisions(await localLaw(context.em, unit, { year, knownAt: null }), { on: year.from, today }) : []
  }

  @Query(() => [ProvisionStep], { description: 'Every step a unit ever took on a question, oldest first; nothing is ever taken out.' })
  async provisionHistory(
    @Ctx() context: Context,
    @Args(() => UnitArgs) named: UnitArgs,
    @Arg('provision', () => String, { description: 'Id of the question.' }) provision: string,
  ): Promise<ProvisionStep[]> {
    viewerOrThrow(context)
    const unit = await findUnit(context, named)
    const claims = unit ? await claimsOf(context.em, [unit], { question: provision }) : []
    return claims.flatMap(({ steps }) => steps.map(stepOf))
  }

  @Query(() => [ProvisionQuestion], { description: 'What the law leaves to authorities and schools.' })
  provisionQuestions(): ProvisionQuestion[] {
    return questions.map(({ base: { id }, example, layers }) => ({ id, example, layers, titleVi: questionTitle(id, 'vi'), titleEn: questionTitle(id, 'en') }))
  }

  @Mutation(() => ProvisionPayload, {
    description:
      'An officer enters what their authority fixed, a principal what their school fixed. It holds for all units below. What a unit above fixed may be tightened, and relaxed only where that yields. Against another claim from above or of your own: declined, both named. Against claims below: kept, both named in userErrors.',
  })
  provisionEnter(@Ctx() context: Context, @Arg('input', () => ProvisionEnterInput, { description: 'What was fixed.' }) input: ProvisionEnterInput): Promise<ProvisionPayload> {
    return enterProvision(context, input)
  }

  @Mutation(() => ProvisionPayload, { description: 'Takes back, from a day on, what your unit fixed. History stays.' })
  provisionRepeal(@Ctx() context: Context, @Arg('input', () => ProvisionRepealInput, { description: 'What is taken back.' }) input: ProvisionRepealInput): Promise<ProvisionPayload> {
    return repealProvision(context, input)
  }
}

@Resolver()
export class PlainProvisionsResolver {
  @Query(() => [Json], { description: 'Everything a check of a school’s roster needs besides the built-in pack, as plain data: what authorities and the school fixed, and lists of modules entered anew.' })
  async plainProvisions(
    @Ctx() context: Context,
    @Arg('school', () => ID, { description: 'The school.' }) school: string,
    @Arg('schoolYear', () => SchoolYearLabel, { description: 'The year.' }) schoolYear: string,
  ): Promise<Provision[]> {
    viewerOrThrow(context)
    const unit = await findUnit(context, { school })
    const year = knownYear(schoolYear, context.clock.today())
    const local = unit && year ? await localLaw(context.em, unit, { year, knownAt: null }) : []
    return [...local, ...(unit ? await importedLists(context.em) : [])]
  }
}
