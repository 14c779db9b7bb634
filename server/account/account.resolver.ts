import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '#server/context.ts'
import { Account } from './account.entity.ts'
import { Grant } from './grant.entity.ts'

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, { nullable: true, description: 'The account that asks; null when signed out.' })
  viewer(@Ctx() { viewer }: Context): Account | null {
    return viewer?.account ?? null
  }

  @FieldResolver(() => [Grant], { description: 'What it may do, and where.' })
  grants(@Root() account: Account, @Ctx() { em }: Context): Promise<Grant[]> {
    return em.find(Grant, { account: account.id }, { orderBy: { id: 'asc' } })
  }
}
