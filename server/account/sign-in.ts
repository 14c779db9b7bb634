import type { Context } from '#server/context.ts'
import { decline } from '#server/graph/answer.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { Account } from './account.entity.ts'
import { openSession } from './open-session.ts'
import { passwordFits } from './password.ts'
import { SignInPayload, type SignInInput } from './payloads.ts'

/** One answer for an unknown name, a closed account and a wrong password, after the same time. */
export async function signIn(context: Context, { username, password }: SignInInput): Promise<SignInPayload> {
  const name = username.trim().toLowerCase().slice(0, 100)
  const wait = await context.signInLimit.count(name, context.address)
  if (wait > 0) return decline(SignInPayload, refuse('tooManyAttempts', { seconds: wait }))
  const account = await context.em.findOne(Account, { username: name, active: true })
  const fits = await passwordFits(account?.passwordHash ?? null, password)
  if (!account || !fits) return decline(SignInPayload, refuse('wrongPassword', {}, ['input', 'password']))
  await context.signInLimit.forget(name, context.address)
  return openSession(context.em, account, context)
}
