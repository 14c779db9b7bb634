import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { viewerOrThrow, visibleAuthorities } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { AuthorityCreateInput, AuthorityPayload, authorityCreate } from './authority-create.ts'
import { Authority } from './authority.entity.ts'

@Resolver(() => Authority)
export class AuthorityResolver {
  @Query(() => [Authority], { description: 'The authorities you may see, by code.' })
  async authorities(@Ctx() context: Context): Promise<Authority[]> {
    viewerOrThrow(context)
    return context.em.find(Authority, await visibleAuthorities(context), { orderBy: { code: 'asc' } })
  }

  @Mutation(() => AuthorityPayload, { description: 'An administrator makes an authority.' })
  authorityCreate(
    @Ctx() context: Context,
    @Arg('input', () => AuthorityCreateInput, { description: 'The authority.' }) input: AuthorityCreateInput,
  ): Promise<AuthorityPayload> {
    return authorityCreate(context, input)
  }

  @FieldResolver(() => Authority, { nullable: true, description: 'The authority above it; null: the topmost.' })
  async parent(@Root() authority: Authority, @Ctx() { em }: Context): Promise<Authority | null> {
    return authority.parent && em.findOne(Authority, { id: authority.parent.id })
  }
}
