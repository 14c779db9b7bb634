import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '#server/context.ts'
import { connectionOf, keyAfter, pageOf, rowsToAsk, type PageOf } from '#server/graph/page.ts'
import { AccountInviteInput, accountInvite } from './account-invite.ts'
import { Account } from './account.entity.ts'
import { grantRevoke } from './grant-revoke.ts'
import { Grant } from './grant.entity.ts'
import { passwordResetOffer } from './password-reset-offer.ts'
import { AccountPayload, InvitationPayload, PasswordResetPayload } from './payloads.ts'
import { isAdministrator, viewerOrThrow } from './scope.ts'

const AccountConnection = connectionOf(Account, 'Account')

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, { nullable: true, description: 'The account that asks; null when signed out.' })
  viewer(@Ctx() { viewer }: Context): Account | null {
    return viewer?.account ?? null
  }

  @Query(() => AccountConnection, { description: 'All accounts by username, for administrators; empty for anyone else.' })
  async accounts(
    @Ctx() context: Context,
    @Arg('first', () => Int, { description: 'How many, from 1 to 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after?: string | null,
  ): Promise<PageOf<Account>> {
    const page = { first, after }
    const limit = rowsToAsk(page)
    if (!isAdministrator(viewerOrThrow(context))) return pageOf<Account>([], page, ({ username }) => username)
    const where = { username: { $gt: keyAfter(page) ?? '' } }
    return pageOf(await context.em.find(Account, where, { limit, orderBy: { username: 'asc' } }), page, ({ username }) => username)
  }

  @Mutation(() => InvitationPayload, { description: 'An administrator makes a link with which one person can make one account.' })
  accountInvite(
    @Ctx() context: Context,
    @Arg('input', () => AccountInviteInput, { description: 'The role and its place.' }) input: AccountInviteInput,
  ): Promise<InvitationPayload> {
    return accountInvite(context, input)
  }

  @Mutation(() => AccountPayload, { description: 'An administrator takes a role away.' })
  grantRevoke(@Ctx() context: Context, @Arg('grant', () => ID, { description: 'Id of the grant.' }) grant: string): Promise<AccountPayload> {
    return grantRevoke(context, grant)
  }

  @Mutation(() => PasswordResetPayload, { description: 'An administrator makes a link with which the owner of an account chooses a new password; the old one works until then.' })
  passwordResetOffer(@Ctx() context: Context, @Arg('account', () => ID, { description: 'Id of the account.' }) account: string): Promise<PasswordResetPayload> {
    return passwordResetOffer(context, account)
  }

  @FieldResolver(() => [Grant], { description: 'What it may do, and where.' })
  grants(@Root() account: Account, @Ctx() { em }: Context): Promise<Grant[]> {
    return em.find(Grant, { account: account.id }, { orderBy: { id: 'asc' }, populate: ['school', 'authority'] })
  }
}
