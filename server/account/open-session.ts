import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Context } from '#server/context.ts'
import { answer } from '#server/graph/answer.ts'
import type { Account } from './account.entity.ts'
import { SignInPayload } from './payloads.ts'
import { Session } from './session.entity.ts'
import { hashOf, newToken } from './token.ts'

const hour = 3_600_000

/** Begins a session for an account; the token is told here and nowhere else. */
export async function openSession(em: SqlEntityManager, account: Account, { clock, settings }: Context): Promise<SignInPayload> {
  const token = newToken()
  const expiresAt = new Date(clock.now().getTime() + settings.sessionHours * hour)
  const session = Object.assign(new Session(), { account, tokenHash: hashOf(token), expiresAt })
  await em.persist(session).flush()
  return answer(SignInPayload, { token, session, account })
}
