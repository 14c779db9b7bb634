import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { viewerOrThrow, visibleSchools } from '#server/account/scope.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import type { Context } from '#server/context.ts'
import { Day } from '#server/graph/scalars.ts'
import { School } from './school.entity.ts'
import { supervisorOn } from './supervision.ts'

@Resolver(() => School)
export class SchoolResolver {
  @Query(() => School, { nullable: true, description: 'A school by its code or id; null where it is missing or not yours to see.' })
  async school(
    @Ctx() context: Context,
    @Arg('code', () => String, { nullable: true, description: 'Code by which people know it.' }) code: string | null,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
  ): Promise<School | null> {
    viewerOrThrow(context)
    const named = { ...(code ? { code } : {}), ...(id ? { id } : {}) }
    return code || id ? context.em.findOne(School, { $and: [await visibleSchools(context), named] }) : null
  }

  @FieldResolver(() => Authority, { nullable: true, description: 'Who receives its plans on a day; null: nobody then.' })
  authority(
    @Root() school: School,
    @Ctx() { em, clock }: Context,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today unless told.' }) on: string | null,
  ): Promise<Authority | null> {
    return supervisorOn(em, school.id, on ?? clock.today())
  }
}
