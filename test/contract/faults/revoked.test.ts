import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Account } from '#server/account/account.entity.ts'
import { Grant } from '#server/account/grant.entity.ts'
import { Session } from '#server/account/session.entity.ts'
import { hashOf, newToken } from '#server/account/token.ts'
import { answerIn, goAllTheWay, insist, stepsOf, type Known, type Step } from '#test/support/faults/handing-over.ts'
import { parties, type Party } from '#test/support/faults/parties.ts'
import { stateOf } from '#test/support/faults/state-of.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
let clean: object

beforeAll(async () => {
  world = await planWorld()
  const [party] = await parties(world, 1)
  await goAllTheWay({ url: () => world.server.url, party: party! })
  clean = await stateOf(world, party!.school)
})
afterAll(() => world.stop())

const send = async (step: Step, known: Known, token: string): Promise<Known> => answerIn(await insist(() => world.server.url, { body: step.body(known), token }))
const codes = ({ userErrors }: Known): string[] => userErrors.map(({ code }: { code: string }) => code)
const em = () => world.server.database.em.fork()
const sessionOf = (token: string): Promise<Session> => em().findOneOrFail(Session, { tokenHash: hashOf(token) }, { populate: ['account'] })

const revoke = async (token: string): Promise<void> => {
  await world.server.ask('mutation { signOut { userErrors { code } } }', {}, token)
}

/** The same person, signed in anew. */
const again = async (account: Account): Promise<string> => {
  const token = newToken()
  const fork = em()
  await fork.persist(Object.assign(new Session(), { account: fork.getReference(Account, account.id), tokenHash: hashOf(token), expiresAt: new Date('2099-01-01T00:00:00Z') })).flush()
  return token
}

test('a token revoked between two slices: nothing more is taken, and after signing in the push goes on', async () => {
  const [party] = await parties(world, 1)
  const steps = stepsOf(party!)
  const { account } = await sessionOf(party!.clerk)
  await send(steps[0]!, null, party!.clerk)
  const half = await stateOf(world, party!.school)
  await revoke(party!.clerk)
  for (const step of steps.slice(1, 3)) expect(codes(await send(step, null, party!.clerk))).toEqual(['UNAUTHENTICATED'])
  expect(await stateOf(world, party!.school)).toEqual(half)
  const clerk = await again(account)
  await goAllTheWay({ url: () => world.server.url, party: { ...party!, clerk }, steps })
  expect(await stateOf(world, party!.school)).toEqual(clean)
})

test('a principal whose token is revoked before the handing over hands nothing over; afterwards the same key works', async () => {
  const [party] = await parties(world, 1)
  const steps = stepsOf(party!)
  const answers = await goAllTheWay({ url: () => world.server.url, party: party!, steps: steps.slice(0, 4) })
  const { account } = await sessionOf(party!.principal)
  await revoke(party!.principal)
  expect(codes(await send(steps[4]!, answers[3], party!.principal))).toEqual(['UNAUTHENTICATED'])
  expect((await send(steps[4]!, answers[3], await again(account))).receipt).toMatchObject({ people: 10 })
  expect(await stateOf(world, party!.school)).toEqual(clean)
})

test('a role taken away between two slices ends the push, and what had arrived is no plan yet', async () => {
  const [party] = await parties(world, 1)
  const steps = stepsOf(party!)
  await send(steps[0]!, null, party!.clerk)
  const { account } = await sessionOf(party!.clerk)
  await em().nativeDelete(Grant, { account: account.id })
  expect(codes(await send(steps[1]!, null, party!.clerk))).toEqual(['NOT_AVAILABLE'])
  expect(await stateOf(world, party!.school)).toMatchObject({ plan: { state: 'draft' }, submissions: [], snapshots: [] })
})

test('a token revoked while a slice is under way: taken whole or not at all', async () => {
  const racing = async (party: Party): Promise<void> => {
    const steps = stepsOf(party)
    const { account } = await sessionOf(party.clerk)
    const [answer] = await Promise.all([send(steps[0]!, null, party.clerk), revoke(party.clerk)])
    expect([[], ['UNAUTHENTICATED']]).toContainEqual(codes(answer))
    const clerk = await again(account)
    await goAllTheWay({ url: () => world.server.url, party: { ...party, clerk }, steps })
    expect(await stateOf(world, party.school)).toEqual(clean)
  }
  for (const party of await parties(world, 6)) await racing(party)
})
