import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Account } from '#server/account/account.entity.ts'
import { Invitation } from '#server/account/invitation.entity.ts'
import { PasswordReset } from '#server/account/password-reset.entity.ts'
import { Session } from '#server/account/session.entity.ts'
import { KeptAnswer } from '#server/idempotency/kept-answer.entity.ts'
import { sweep } from '#server/sweep.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

const now = new Date('2026-05-01T02:00:00Z')
const before = (days: number): Date => new Date(now.getTime() - days * 86_400_000)
const after = (days: number): Date => before(-days)

let world: PlanWorld
beforeAll(async () => { world = await planWorld(now.toISOString()) })
afterAll(() => world.stop())

test('what has no effect any more goes, what still counts stays', async () => {
  const em = world.server.database.em.fork()
  const account = await em.findOneOrFail(Account, { username: 'clerk' })
  const kept = await em.count(Session)
  let number = 0
  const hash = (): string => String((number += 1)).padStart(64, '0')
  for (const [expiresAt, revokedAt] of [[now, null], [after(1), before(1)], [after(1), null]] as const) em.persist(Object.assign(new Session(), { account, tokenHash: hash(), expiresAt, revokedAt }))
  for (const [expiresAt, usedAt] of [[before(1), null], [after(1), before(1)], [after(1), null]] as const) {
    em.persist(Object.assign(new Invitation(), { role: 'administrator', tokenHash: hash(), expiresAt, usedAt }))
    em.persist(Object.assign(new PasswordReset(), { account, tokenHash: hash(), expiresAt, usedAt }))
  }
  for (const at of [before(91), before(90), before(89)]) em.persist(Object.assign(new KeptAnswer(), { account, operation: 'test', key: hash(), bodySha256: hash(), answer: {}, at }))
  await em.flush()
  expect(await sweep(world.server.database.em.fork(), now)).toEqual({ sessions: 2, invitations: 2, passwordResets: 2, keptAnswers: 2 })
  const seen = world.server.database.em.fork()
  expect([await seen.count(Session), await seen.count(Invitation), await seen.count(PasswordReset), await seen.count(KeptAnswer)]).toEqual([kept + 1, 1, 1, 1])
  expect(await sweep(seen, now)).toEqual({ sessions: 0, invitations: 0, passwordResets: 0, keptAnswers: 0 })
})

test('an account swept while it works goes on working', async () => {
  await sweep(world.server.database.em.fork(), now)
  expect((await world.ask('clerk', '{ viewer { username } }')).data.viewer.username).toBe('clerk')
})
