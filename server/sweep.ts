import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Logger } from 'pino'
import { Invitation } from './account/invitation.entity.ts'
import { PasswordReset } from './account/password-reset.entity.ts'
import { Session } from './account/session.entity.ts'
import type { Clock } from './context.ts'
import type { Database } from './db/orm.ts'
import { KeptAnswer } from './idempotency/kept-answer.entity.ts'
import { oldestKept } from './idempotency/oldest-kept.ts'

const hour = 3_600_000

/** How many of each were removed. */
export interface Swept {
  readonly sessions: number
  readonly invitations: number
  readonly passwordResets: number
  readonly keptAnswers: number
}

/** Removes what has no effect any more: dead sessions, links that are spent or too old, answers past their days. */
export async function sweep(em: SqlEntityManager, now: Date): Promise<Swept> {
  const dead = { $or: [{ expiresAt: { $lte: now } }, { usedAt: { $ne: null } }] }
  return {
    sessions: await em.nativeDelete(Session, { $or: [{ expiresAt: { $lte: now } }, { revokedAt: { $ne: null } }] }),
    invitations: await em.nativeDelete(Invitation, dead),
    passwordResets: await em.nativeDelete(PasswordReset, dead),
    keptAnswers: await em.nativeDelete(KeptAnswer, { at: { $lte: oldestKept(now) } }),
  }
}

interface Scene {
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
}

/** Sweeps before anybody may ask, then every hour. A sweep that fails is written down and tried again with the next. */
export async function sweepHourly({ database, clock, log }: Scene): Promise<{ stop(): Promise<void> }> {
  const once = (): Promise<void> =>
    sweep(database.em.fork(), clock.now()).then(
      (swept) => { log.info({ swept }, 'swept') },
      (fault: unknown) => { log.error({ err: fault }, 'sweep failed') },
    )
  await once()
  let current: Promise<void> = Promise.resolve()
  const timer = setInterval(() => { current = once() }, hour)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await current
    },
  }
}
