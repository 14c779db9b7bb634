import type { Context } from '#server/context.ts'
import { answer, decline } from '#server/graph/answer.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { Account } from './account.entity.ts'
import { PasswordReset } from './password-reset.entity.ts'
import { PasswordResetPayload } from './payloads.ts'
import { refusalUnlessAdministrator } from './scope.ts'
import { hashOf, newToken } from './token.ts'

const hoursValid = 24
const hour = 3_600_000

/** Makes a link for the owner of an account; an earlier link of the same account is dead from now on. */
export async function passwordResetOffer(context: Context, id: string): Promise<PasswordResetPayload> {
  const refusals = refusalUnlessAdministrator(context)
  if (refusals.length > 0) return decline(PasswordResetPayload, ...refusals)
  const account = await context.em.findOne(Account, { id, active: true })
  if (!account) return decline(PasswordResetPayload, refuse('notAvailable', {}, ['account']))
  const token = newToken()
  const expiresAt = new Date(context.clock.now().getTime() + hoursValid * hour)
  await context.em.transactional(async (em) => {
    await em.nativeDelete(PasswordReset, { account: id })
    em.persist(Object.assign(new PasswordReset(), { account, tokenHash: hashOf(token), expiresAt }))
  })
  // The token stands behind `#`, so that it reaches no log on the way.
  return answer(PasswordResetPayload, { url: `${context.origin}/addin/taskpane.html#/password/${token}`, expiresAt, account })
}
