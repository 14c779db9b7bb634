import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { goAllTheWay } from '#test/support/faults/handing-over.ts'
import { parties, type Party } from '#test/support/faults/parties.ts'
import { sequencesOf, stateOf, upTo } from '#test/support/faults/state-of.ts'
import { perform, readPlan, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

const noon = '2026-05-01T05:00:00Z'
let world: PlanWorld

beforeEach(async () => { world = await planWorld(noon) })
afterEach(() => world.stop())

const through = (party: Party, moments: Readonly<Record<number, string>> = {}) =>
  goAllTheWay({ url: () => world.server.url, party, before: (index) => { if (moments[index]) world.clock.set(moments[index]!) } })

test.each([
  ['an hour back', '2026-05-01T04:00:00Z'],
  ['a day back', '2026-04-30T05:00:00Z'],
  ['an hour forward', '2026-05-01T06:00:00Z'],
])('a clock set %s in the middle of a push changes nothing but what is written as time', async (_name, moment) => {
  const [clean, skewed] = await parties(world, 2)
  await through(clean!)
  await through(skewed!, { 2: moment, 4: noon })
  expect(await stateOf(world, skewed!.school)).toEqual(await stateOf(world, clean!.school))
  expect(await sequencesOf(world)).toEqual(upTo(2))
})

test('with the clock set back a year nothing old is taken for the newest', async () => {
  const sent = await submit(world, submitInput([teacher(1), teacher(2)]))
  const plan = sent.plan.id as string
  const act = async (who: 'principal' | 'officer', name: 'planApprove' | 'planPush' | 'planSendBack', note: string) => {
    const notes = name === 'planSendBack' ? { notes: [] } : {}
    const done = await perform(world, [who, name], { plan, version: (await readPlan(world, who)).version, note, ...notes })
    expect(done.userErrors).toEqual([])
    return done
  }
  await act('principal', 'planApprove', 'Đã xem')
  await act('principal', 'planPush', '')
  await act('officer', 'planSendBack', 'Xem lại')
  world.clock.set('2025-09-05T05:00:00Z')
  const first = (await readPlan(world)).submissions[0]
  expect(first).toMatchObject({ state: 'SENT_BACK' })
  const back = await readPlan(world)
  const changed = await submit(world, submitInput([teacher(1), teacher(2, { note: 'bổ sung' }, { personId: sent.results[1].personId, baseVersion: 1 })], { baseVersion: back.version }))
  expect(changed.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['UNCHANGED', 'CHANGED'])
  await act('principal', 'planApprove', 'Đã xem lại')
  const again = await act('principal', 'planPush', '')
  const read = await readPlan(world, 'officer')
  expect(read.latestReceipt.number).toBe(again.receipt.number)
  expect(read.submissions.map(({ state }: { state: string }) => state)).toEqual(['PUSHED', 'SENT_BACK'])
  expect((await readPlan(world, 'principal')).differences).toEqual([])
  await act('officer', 'planSendBack', 'Lần nữa')
  expect((await readPlan(world, 'officer')).submissions.map(({ state }: { state: string }) => state)).toEqual(['SENT_BACK', 'SENT_BACK'])
})

test('a clock far ahead ends sessions; set right again, they go on', async () => {
  const who = async () => (await world.ask('clerk', '{ viewer { username } }')).data.viewer
  world.clock.set('2099-01-01T00:00:00Z')
  expect(await who()).toBeNull()
  world.clock.set(noon)
  expect(await who()).toEqual({ username: 'clerk' })
})
