import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { perform, readPlan, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { planWorld, year, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
beforeAll(async () => { world = await planWorld() })
afterAll(() => world.stop())

/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */
const text = `query ($a: ID!, $y: SchoolYear!) { board(authority: $a, schoolYear: $y) { deadline { date version setByVi setByEn citation }
  rows { school { code } state late becauseVi becauseEn planId people at receipt { number } } totals { schools missing sent late returned accepted } } }`
const board = async (who: any, authority: string, schoolYear = year): Promise<any> => (await world.ask(who, text, { a: authority, y: schoolYear })).data.board

const setText = 'mutation ($a: ID!, $i: DeadlineSetInput!) { deadlineSet(authority: $a, input: $i) { deadline { date version setByVi citation } userErrors { code messageVi } replayed } }'
const set = async (who: any, authority: string, input: object): Promise<any> =>
  (await world.ask(who, setText, { a: authority, i: { idempotencyKey: randomUUID(), schoolYear: year, version: 0, ...input } })).data.deadlineSet
const codes = (answer: any): string[] => answer.userErrors.map(({ code }: { code: string }) => code)

async function push(schoolYear: string): Promise<{ plan: string; version: number }> {
  const sent = await submit(world, submitInput([teacher(1)], { schoolYear }))
  const approved = await perform(world, ['principal', 'planApprove'], { plan: sent.plan.id, version: sent.plan.version, note: 'duyệt' })
  const pushed = await perform(world, ['principal', 'planPush'], { plan: sent.plan.id, version: approved.plan.version })
  return { plan: pushed.plan.id, version: pushed.plan.version }
}

test('until an authority fixes a day the law counts, and its citation says whether anybody compared it', async () => {
  const { deadline, totals } = await board('officer', world.commune)
  expect(deadline).toMatchObject({ date: '2026-07-01', version: 0, setByVi: expect.stringContaining('Thông tư 19/2019') })
  expect(totals).toEqual({ schools: 2, missing: 2, sent: 0, late: 0, returned: 0, accepted: 0 })
})

test('a deadline is fixed by its own officer, in versions, once per key', async () => {
  expect(codes(await set('departmentOfficer', world.commune, { date: '2026-05-15' }))).toEqual(['FORBIDDEN'])
  expect(codes(await set('clerk', world.commune, { date: '2026-05-15' }))).toEqual(['FORBIDDEN'])
  expect(codes(await set('officer', world.commune, { date: '2031-05-15' }))).toEqual(['INVALID_INPUT'])
  const input = { date: '2026-05-15', citation: 'Công văn 12/XA', idempotencyKey: randomUUID() }
  const first = await set('officer', world.commune, input)
  expect(first).toMatchObject({ deadline: { date: '2026-05-15', version: 1, citation: 'Công văn 12/XA' }, userErrors: [], replayed: false })
  expect(await set('officer', world.commune, input)).toEqual({ ...first, replayed: true })
  expect(codes(await set('officer', world.commune, { date: '2026-05-16' }))).toEqual(['VERSION_CONFLICT'])
  expect((await set('officer', world.commune, { date: '2026-05-20', version: 1 })).deadline).toMatchObject({ date: '2026-05-20', version: 2 })
})

test('two deadlines that both claim to count are reported when entered; below one may only tighten', async () => {
  const above = await set('departmentOfficer', world.department, { date: '2026-05-15' })
  expect(codes(above)).toEqual(['CONFLICTING_PROVISION'])
  expect(above.deadline.date).toBe('2026-05-15')
  expect((await board('officer', world.commune)).deadline).toMatchObject({ date: '2026-05-15', version: 2, setByVi: expect.stringContaining('Sở') })
  expect(codes(await set('officer', world.commune, { date: '2026-05-18', version: 2 }))).toEqual(['CONFLICTING_PROVISION'])
  expect((await set('officer', world.commune, { date: '2026-05-10', version: 2 })).deadline).toMatchObject({ date: '2026-05-10', version: 3 })
})

test('the board follows a school from missing to accepted and says why', async () => {
  const rowOf = async (who: any = 'officer') => (await board(who, world.commune)).rows.find(({ school }: any) => school.code === 'TH1')
  expect(await rowOf()).toMatchObject({ state: 'MISSING', late: false, planId: null, becauseVi: 'Chưa nộp; phải nộp trước ngày 10/05/2026.' })
  world.clock.set('2026-05-09T17:00:00Z')
  expect(await rowOf()).toMatchObject({ state: 'MISSING', late: true, becauseVi: 'Chưa nộp và đã đến hạn 10/05/2026.' })
  const { plan, version } = await push(year)
  expect(await rowOf()).toMatchObject({ state: 'LATE', late: true, planId: plan, people: 1, receipt: { number: 'XA/2026-2027/0001' } })
  expect((await rowOf('departmentOfficer')).planId).toBeNull()
  const back = await perform(world, ['officer', 'planSendBack'], { plan, version, note: 'sửa', notes: [] })
  expect(await rowOf()).toMatchObject({ state: 'RETURNED', planId: plan })
  await submit(world, submitInput([teacher(1)], { baseVersion: back.plan.version }))
  expect(await rowOf()).toMatchObject({ state: 'RETURNED', planId: null })
  const { totals } = await board('officer', world.commune)
  expect(totals).toEqual({ schools: 2, missing: 1, sent: 0, late: 0, returned: 1, accepted: 0 })
})

test('a board opens for its officers and those above only, and for a known year', async () => {
  for (const who of ['clerk', 'principal', 'administrator', 'districtOfficer']) expect(await board(who, world.commune)).toBeNull()
  expect(await board('officer', world.department)).toBeNull()
  expect(await board('officer', world.commune, '2099-2100')).toBeNull()
  expect((await world.ask(null, text, { a: world.commune, y: year })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
})

test('an authority that ended keeps its old plans, for its own officer and for who has its schools now', async () => {
  const own = await planWorld('2024-05-01T02:00:00Z')
  const before = world
  world = own
  try {
    const { plan, version } = await push('2024-2025')
    const accepted = await perform(own, ['districtOfficer', 'planAccept'], { plan, version })
    expect(accepted.plan.state).toBe('ACCEPTED')
    const waiting = await push('2023-2024')
    own.clock.set('2026-05-01T02:00:00Z')
    for (const who of ['districtOfficer', 'officer'] as const) {
      const old = await board(who, own.district, '2024-2025')
      expect(old.rows.map(({ school, state, planId }: any) => [school.code, state, planId])).toEqual([['TH1', 'ACCEPTED', plan], ['TH2', 'MISSING', null]])
      expect((await readPlan(own, who, { schoolYear: '2024-2025' })).state).toBe('ACCEPTED')
    }
    expect((await board('officer', own.commune, '2024-2025')).rows).toEqual([])
    expect((await perform(own, ['officer', 'planAccept'], waiting)).plan.state).toBe('ACCEPTED')
  } finally {
    world = before
    await own.stop()
  }
})

test('in the year of the change a plan stands where it was handed over, and who owes one stands with both', async () => {
  const own = await planWorld('2025-05-01T02:00:00Z')
  const before = world
  world = own
  try {
    await set('departmentOfficer', own.department, { schoolYear: '2025-2026', date: '2025-05-15' })
    const { plan, version } = await push('2025-2026')
    own.clock.set('2025-09-01T02:00:00Z')
    const rows = async (who: 'districtOfficer' | 'officer', authority: string) => (await board(who, authority, '2025-2026')).rows.map(({ school, state, late }: any) => [school.code, state, late])
    expect(await rows('districtOfficer', own.district)).toEqual([['TH1', 'SENT', false], ['TH2', 'MISSING', true]])
    expect(await rows('officer', own.commune)).toEqual([['TH2', 'MISSING', true]])
    const back = await perform(own, ['officer', 'planSendBack'], { plan, version, note: 'nộp lại', notes: [] })
    const again = await submit(own, submitInput([teacher(1)], { schoolYear: '2025-2026', baseVersion: back.plan.version }))
    const approved = await perform(own, ['principal', 'planApprove'], { plan, version: again.plan.version, note: 'duyệt' })
    expect((await perform(own, ['principal', 'planPush'], { plan, version: approved.plan.version })).receipt).toMatchObject({ number: 'XA/2025-2026/0001', late: true })
    expect(await rows('officer', own.commune)).toEqual([['TH1', 'LATE', true], ['TH2', 'MISSING', true]])
    expect(await rows('districtOfficer', own.district)).toEqual([['TH1', 'RETURNED', false], ['TH2', 'MISSING', true]])
  } finally {
    world = before
    await own.stop()
  }
})
