import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Context } from '#server/context.ts'
import { decline } from '#server/graph/answer.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { Account } from './account.entity.ts'
import { openSession } from './open-session.ts'
import { faultsOfPassword, hashPassword } from './password.ts'
import { PasswordReset } from './password-reset.entity.ts'
import { SignInPayload, type PasswordResetAcceptInput } from './payloads.ts'
import { Session } from './session.entity.ts'
import { hashOf } from './token.ts'

const spent = (): SignInPayload => decline(SignInPayload, refuse('resetSpent', {}, ['input', 'token']))

/** Gives an account the password its owner chose, ends every session it had, and signs it in. The link is spent with it. */
export async function passwordResetAccept(context: Context, { token, password }: PasswordResetAcceptInput): Promise<SignInPayload> {
  const living = { tokenHash: hashOf(token), usedAt: null, expiresAt: { $gt: context.clock.now() }, account: { active: true } }
  const reset = await context.em.findOne(PasswordReset, living, { populate: ['account'] })
  if (!reset) return spent()
  const faults = faultsOfPassword(password, reset.account.username)
  if (faults.length > 0) return decline(SignInPayload, ...faults)
  const passwordHash = await hashPassword(password)
  return context.em.transactional((em) => change(em, context, { account: reset.account, tokenHash: living.tokenHash, passwordHash }))
}

interface Change {
  readonly account: Account
  readonly tokenHash: string
  readonly passwordHash: string
}

async function change(em: SqlEntityManager, context: Context, { account, tokenHash, passwordHash }: Change): Promise<SignInPayload> {
  // Marked by a conditional update, so that of two people with one link only one gets in.
  const first = await em.nativeUpdate(PasswordReset, { tokenHash, usedAt: null }, { usedAt: context.clock.now() })
  if (first === 0) return spent()
  account.passwordHash = passwordHash
  await em.nativeDelete(Session, { account: account.id })
  return openSession(em, account, context)
}
