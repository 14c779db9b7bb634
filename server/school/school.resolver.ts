import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { viewerOrThrow, visibleSchools } from '#server/account/scope.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import type { Context } from '#server/context.ts'
import { connectionOf, keyAfter, pageOf, rowsToAsk, type PageOf } from '#server/graph/page.ts'
import { Day } from '#server/graph/scalars.ts'
import { SchoolPayload } from './payloads.ts'
import { SchoolCreateInput, schoolCreate } from './school-create.ts'
import { School } from './school.entity.ts'
import { SupervisionSetInput, supervisionSet } from './supervision-set.ts'
import { supervisorOn } from './supervision.ts'

const SchoolConnection = connectionOf(School, 'School')

@Resolver(() => School)
export class SchoolResolver {
  @Query(() => School, { nullable: true, description: 'A school by its code or id; null where it is missing or not yours to see.' })
  async school(
    @Ctx() context: Context,
    @Arg('code', () => String, { nullable: true, description: 'Code by which people know it.' }) code?: string | null,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id?: string | null,
  ): Promise<School | null> {
    viewerOrThrow(context)
    const named = { ...(code ? { code } : {}), ...(id ? { id } : {}) }
    return code || id ? context.em.findOne(School, { $and: [await visibleSchools(context), named] }) : null
  }

  @Query(() => SchoolConnection, { description: 'The schools you may see, by code.' })
  async schools(
    @Ctx() context: Context,
    @Arg('first', () => Int, { description: 'How many, from 1 to 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after?: string | null,
  ): Promise<PageOf<School>> {
    viewerOrThrow(context)
    const page = { first, after }
    const where = { $and: [await visibleSchools(context), { code: { $gt: keyAfter(page) ?? '' } }] }
    return pageOf(await context.em.find(School, where, { limit: rowsToAsk(page), orderBy: { code: 'asc' } }), page, ({ code }) => code)
  }

  @Mutation(() => SchoolPayload, { description: 'An administrator makes a school under an authority.' })
  schoolCreate(
    @Ctx() context: Context,
    @Arg('input', () => SchoolCreateInput, { description: 'The school.' }) input: SchoolCreateInput,
  ): Promise<SchoolPayload> {
    return schoolCreate(context, input)
  }

  @Mutation(() => SchoolPayload, {
    description:
      'An administrator sets which authority receives a school’s plans in a stretch of days. The same authority again: its stretch is extended or ended. Another one on a day already taken: declined.',
  })
  supervisionSet(
    @Ctx() context: Context,
    @Arg('input', () => SupervisionSetInput, { description: 'Who, for whom, when.' }) input: SupervisionSetInput,
  ): Promise<SchoolPayload> {
    return supervisionSet(context, input)
  }

  @FieldResolver(() => Authority, { nullable: true, description: 'Who receives its plans on a day; null: nobody then.' })
  authority(
    @Root() school: School,
    @Ctx() { em, clock }: Context,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today unless told.' }) on?: string | null,
  ): Promise<Authority | null> {
    return supervisorOn(em, school.id, on ?? clock.today())
  }
}
