import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { Account } from '#server/account/account.entity.ts'
import type { Context } from '#server/context.ts'
import { once } from '#server/idempotency/once.ts'
import { School } from '#server/school/school.entity.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
beforeAll(async () => { world = await planWorld() })
afterAll(() => world.stop())

const context = (): Context => ({ em: world.server.database.em.fork(), clock: world.clock, viewer: null, log: pino({ level: 'silent' }) }) as unknown as Context

/** An act that leaves a trace: a school more. */
const act = async (key: string, { kept = true, body = 'same' } = {}) => {
  const asked = context()
  const by = await asked.em.findOneOrFail(Account, { username: 'clerk' })
  return once(asked, { operation: 'test', key, body: { body }, by }, async (em) => {
    const school = em.create(School, { code: crypto.randomUUID(), name: 'x', levels: [], from: null, to: null })
    await em.flush()
    return { kept, answer: school.code }
  })
}

const schools = (): Promise<number> => world.server.database.em.fork().count(School)

test('two at the same moment, neither of which saw the other, act once and hear the same', async () => {
  const before = await schools()
  const asked = [context(), context()]
  const by = await asked[0]!.em.findOneOrFail(Account, { username: 'clerk' })
  let waiting = 0
  let open = (): void => undefined
  const bothHere = new Promise<void>((done) => { open = done })
  const answers = await Promise.all(
    asked.map((one) =>
      once({ ...one, em: held(one.em, async () => { waiting += 1; if (waiting === 2) open(); await bothHere }) }, { operation: 'test', key: 'at-the-same-moment', body: 1, by }, async (em) => {
        const school = em.create(School, { code: crypto.randomUUID(), name: 'x', levels: [], from: null, to: null })
        await em.flush()
        return { kept: true, answer: school.code }
      }),
    ),
  )
  expect(await schools()).toBe(before + 1)
  expect(new Set(answers.map((one) => 'answer' in one && one.answer)).size).toBe(1)
  expect(answers.filter((one) => 'replayed' in one && one.replayed)).toHaveLength(1)
})

/** Holds a request between looking for an earlier answer and acting. */
function held(em: Context['em'], wait: () => Promise<void>): Context['em'] {
  let looked = false
  return new Proxy(em, {
    get: (target, name) => {
      if (name !== 'fork') return Reflect.get(target, name) as unknown
      return () => {
        const fork = target.fork()
        if (looked) return fork
        looked = true
        const find = fork.findOne.bind(fork)
        fork.findOne = (async (...args: Parameters<typeof find>) => {
          const found = await find(...args)
          await wait()
          return found
        }) as typeof fork.findOne
        return fork
      }
    },
  })
}

test('what is not to be kept leaves nothing, not even the key', async () => {
  const before = await schools()
  expect(await act('a-dry-run-first', { kept: false })).toMatchObject({ replayed: false })
  expect(await schools()).toBe(before)
  expect(await act('a-dry-run-first', { body: 'other' })).toMatchObject({ replayed: false })
  expect(await schools()).toBe(before + 1)
})
