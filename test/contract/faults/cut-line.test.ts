import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cuttingProxy, type Cut, type CuttingProxy, type Traffic } from '#test/support/faults/cutting-proxy.ts'
import { goAllTheWay, type Known } from '#test/support/faults/handing-over.ts'
import { parties, type Party } from '#test/support/faults/parties.ts'
import { sequencesOf, stateOf, upTo } from '#test/support/faults/state-of.ts'
import { Submission } from '#server/submission/submission.entity.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

const names = ['slice 1', 'slice 2', 'slice 3', 'approve', 'push'] as const

/** Where a line may break, told from the bytes the clean run took. */
const places: Readonly<Record<string, (traffic: Traffic) => Cut>> = {
  'before the first byte': () => ({ during: 'request', after: 0 }),
  'in the first line': () => ({ during: 'request', after: 5 }),
  'in the middle of the body': ({ request }) => ({ during: 'request', after: Math.floor(request / 2) }),
  'before the last byte': ({ request }) => ({ during: 'request', after: request - 1 }),
  'when all is said and nothing answered': ({ request }) => ({ during: 'request', after: request }),
  'in the first line of the answer': () => ({ during: 'answer', after: 5 }),
  'in the middle of the answer': ({ answer }) => ({ during: 'answer', after: Math.floor(answer / 2) }),
  'before the last byte of the answer': ({ answer }) => ({ during: 'answer', after: answer - 1 }),
}

let world: PlanWorld
let proxy: CuttingProxy
let clean: { readonly state: object; readonly traffic: readonly Traffic[]; readonly answers: readonly Known[] }
let spare: Party[]

const nextParty = (): Party => spare.pop()!
const receiptsOf = (party: Party): Promise<Submission[]> => world.server.database.em.fork().find(Submission, { plan: { school: party.school } })

beforeAll(async () => {
  world = await planWorld()
  proxy = await cuttingProxy(world.server.url)
  spare = await parties(world, 2 + names.length * Object.keys(places).length)
  const party = nextParty()
  const answers = await goAllTheWay({ url: () => proxy.url, party })
  clean = { state: await stateOf(world, party.school), traffic: proxy.traffic(), answers }
})
afterAll(async () => {
  await proxy.stop()
  await world.stop()
})

test('the clean run is what it should be', () => {
  expect(clean.traffic).toHaveLength(names.length)
  expect(clean.state).toMatchObject({ people: 10, versions: 10, openPushes: 0, keptAnswers: 5, plan: { state: 'pushed' }, submissions: [{ people: 10, registrations: 20 }], snapshots: [{ genuine: true }, { genuine: true }] })
  expect(clean.answers.at(-1).receipt.number).toBe('XA/2026-2027/0001')
})

test.each(names.flatMap((name, step) => Object.keys(places).map((place) => [name, place, step] as const)))('%s, cut %s: as if nothing had happened', async (_name, place, step) => {
  const party = nextParty()
  const broken = proxy.broken()
  const answers = await goAllTheWay({ url: () => proxy.url, party, before: (index) => { if (index === step) proxy.cut(places[place]!(clean.traffic[step]!)) } })
  expect(proxy.broken()).toBe(broken + 1)
  expect(await stateOf(world, party.school)).toEqual(clean.state)
  const kept = await receiptsOf(party)
  expect(kept.map(({ number, sha256 }) => ({ number, sha256 }))).toEqual([{ number: answers.at(-1).receipt.number, sha256: answers.at(-1).receipt.sha256 }])
})

test('every request breaks twice, once on the way and once on the way back', async () => {
  const party = nextParty()
  const broken = proxy.broken()
  const twice = (traffic: Traffic): Cut[] => [places['when all is said and nothing answered']!(traffic), places['before the last byte of the answer']!(traffic)]
  const answers = await goAllTheWay({ url: () => proxy.url, party, before: (index) => { proxy.cut(...twice(clean.traffic[index]!)) } })
  expect(proxy.broken()).toBe(broken + 2 * names.length)
  expect(await stateOf(world, party.school)).toEqual(clean.state)
  expect(answers.map(({ replayed }) => replayed)).toEqual(names.map(() => true))
})

test('the receipts of all these schools have no gap', async () => {
  const total = 2 + names.length * Object.keys(places).length
  expect(await sequencesOf(world)).toEqual(upTo(total))
})
