import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { Snapshot } from '#server/submission/snapshot.entity.ts'
import { canonical, sha256Of } from '#server/submission/canonical.ts'
import { perform, readPlan, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { planWorld, year, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
beforeAll(async () => { world = await planWorld() })
afterAll(() => world.stop())

/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */
const codes = (answer: any): string[] => answer.userErrors.map(({ code }: { code: string }) => code)
const good = (number: number) => teacher(number, { periods03: '40' })

/** A plan of a year, as far as asked. */
async function planUpTo(state: 'submitted' | 'approved' | 'pushed', schoolYear: string): Promise<{ plan: string; version: number; receipt?: any }> {
  const sent = await submit(world, submitInput([good(1), good(2)], { schoolYear }))
  const plan = sent.plan.id as string
  if (state === 'submitted') return { plan, version: sent.plan.version }
  const approved = await perform(world, ['principal', 'planApprove'], { plan, version: sent.plan.version, note: 'duyệt' })
  if (state === 'approved') return { plan, version: approved.plan.version }
  const pushed = await perform(world, ['principal', 'planPush'], { plan, version: approved.plan.version })
  return { plan, version: pushed.plan.version, receipt: pushed.receipt }
}

describe('who may what', () => {
  test('only the right role acts, and the sentence says who', async () => {
    const { plan, version } = await planUpTo('submitted', '2019-2020')
    const input = { plan, version, note: 'x' }
    expect(codes(await perform(world, ['clerk', 'planApprove'], input))).toEqual(['FORBIDDEN'])
    expect(codes(await perform(world, ['principal', 'planAccept'], input))).toEqual(['FORBIDDEN'])
    expect(codes(await submit(world, submitInput([good(1)], { schoolYear: '2019-2020' }), { who: 'principal' }))).toEqual(['FORBIDDEN'])
    const may = (await readPlan(world, 'clerk', { schoolYear: '2019-2020' })).viewerCan
    expect(may.submit.allowed).toBe(true)
    expect(may.approve).toMatchObject({ allowed: false, becauseVi: expect.stringContaining('hiệu trưởng'), becauseEn: expect.stringContaining('principal') })
  })

  test('a plan of another school is as if it did not exist, whoever asks and however', async () => {
    const { plan, version } = await planUpTo('submitted', '2020-2021')
    const input = { plan, version, note: 'x' }
    for (const who of ['otherClerk', 'otherPrincipal', 'administrator', 'officer', 'departmentOfficer'] as const) {
      const answer = await perform(world, [who, 'planApprove'], input)
      expect([answer.plan, codes(answer)]).toEqual([null, ['NOT_AVAILABLE']])
      expect(await readPlan(world, who, { schoolYear: '2020-2021' })).toBeNull()
      const { data } = await world.ask(who, 'query ($id: ID!) { planById(id: $id) { id } }', { id: plan })
      expect(data.planById).toBeNull()
    }
    const missing = await perform(world, ['otherPrincipal', 'planApprove'], { ...input, plan: randomUUID() })
    const hidden = await perform(world, ['otherPrincipal', 'planApprove'], input)
    expect(missing).toEqual(hidden)
    expect(codes(await perform(world, [null, 'planApprove'], input))).toEqual(['UNAUTHENTICATED'])
    expect(codes(await submit(world, submitInput([good(1)]), { who: 'otherClerk', school: world.school }))).toEqual(['NOT_AVAILABLE'])
  })

  test('an officer sees a plan once it was pushed, not before, and not while the school rewrites it', async () => {
    const at = { schoolYear: '2021-2022' }
    const { plan, version } = await planUpTo('approved', at.schoolYear)
    expect(await readPlan(world, 'officer', at)).toBeNull()
    const pushed = await perform(world, ['principal', 'planPush'], { plan, version })
    const seen = await readPlan(world, 'officer', at)
    expect(seen.lines.edges).toHaveLength(2)
    expect(await readPlan(world, 'departmentOfficer', at)).toBeNull()
    expect(await readPlan(world, 'districtOfficer', at)).toBeNull()
    await perform(world, ['officer', 'planSendBack'], { plan, version: pushed.plan.version, note: 'xem lại', notes: [] })
    expect((await readPlan(world, 'officer', at)).state).toBe('SENT_BACK')
    await submit(world, submitInput([good(1), good(2)], at))
    expect(await readPlan(world, 'officer', at)).toBeNull()
  })

  test("a principal's notes stay inside the school", async () => {
    const at = { schoolYear: '2022-2023' }
    const { plan, version } = await planUpTo('submitted', at.schoolYear)
    const [first] = (await readPlan(world, 'clerk', at)).lines.edges
    await perform(world, ['principal', 'planReturn'], { plan, version, notes: [{ personId: first.node.personId, text: 'nội bộ' }] })
    const again = await submit(world, submitInput([good(1), good(2)], at))
    const approved = await perform(world, ['principal', 'planApprove'], { plan, version: again.plan.version, note: 'x' })
    await perform(world, ['principal', 'planPush'], { plan, version: approved.plan.version })
    expect((await readPlan(world, 'clerk', at)).lines.edges[0].node.notes).toMatchObject([{ text: 'nội bộ', resolved: true }])
    expect((await readPlan(world, 'officer', at)).lines.edges[0].node.notes).toEqual([])
  })
})

describe('acts', () => {
  test('on a stale version, in the wrong state, or locked, change nothing', async () => {
    const at = { schoolYear: '2023-2024' }
    const { plan, version } = await planUpTo('approved', at.schoolYear)
    expect(codes(await perform(world, ['principal', 'planPush'], { plan, version: version - 1 }))).toEqual(['VERSION_CONFLICT'])
    expect(codes(await perform(world, ['principal', 'planApprove'], { plan, version }))).toEqual(['WRONG_STATE'])
    const locked = await submit(world, submitInput([good(3)], at))
    expect([codes(locked), locked.results]).toEqual([['LOCKED'], []])
    const dry = await perform(world, ['principal', 'planPush'], { plan, version, mode: 'VALIDATE' })
    expect(dry).toMatchObject({ receipt: null, userErrors: [], plan: { state: 'APPROVED', version } })
    const returned = await perform(world, ['principal', 'planReturn'], { plan, version, note: 'sửa lại', notes: [] })
    expect(returned.plan.state).toBe('RETURNED')
  })

  test('approving over errors needs a reason, which is kept', async () => {
    const at = { schoolYear: '2024-2025' }
    const sent = await submit(world, submitInput([teacher(1, { modules: ['GVPT 04; GVPT 04'] })], at))
    const { id: plan, version } = sent.plan
    expect(sent.plan.counts.errors).toBeGreaterThan(0)
    const bare = await perform(world, ['principal', 'planApprove'], { plan, version })
    expect([codes(bare), bare.plan.state]).toEqual([['RULE_VIOLATION'], 'SUBMITTED'])
    expect((await perform(world, ['principal', 'planApprove'], { plan, version, note: 'đã có công văn' })).plan).toMatchObject({ state: 'APPROVED', note: 'đã có công văn' })
  })

  test('every step is written down with its words; an authority sees its own part', async () => {
    const history = async (who: 'clerk' | 'officer') =>
      (await world.ask(who, 'query ($s: ID!, $y: SchoolYear!) { plan(school: $s, schoolYear: $y) { history { act byName note version } } }', { s: world.school, y: '2024-2025' })).data.plan.history
    const { id: plan, version } = await readPlan(world, 'clerk', { schoolYear: '2024-2025' })
    await perform(world, ['principal', 'planPush'], { plan, version })
    expect(await history('clerk')).toEqual([
      { act: 'SUBMIT', byName: 'Tên clerk', note: null, version: 1 },
      { act: 'APPROVE', byName: 'Tên principal', note: 'đã có công văn', version: 2 },
      { act: 'PUSH', byName: 'Tên principal', note: null, version: 3 },
    ])
    expect((await history('officer')).map(({ act }: { act: string }) => act)).toEqual(['PUSH'])
  })

  test('giving back needs a note, on people of the plan and on its columns', async () => {
    const { plan, version } = await planUpTo('submitted', '2025-2026')
    expect(codes(await perform(world, ['principal', 'planReturn'], { plan, version, notes: [] }))).toEqual(['INVALID_INPUT'])
    expect(codes(await perform(world, ['principal', 'planReturn'], { plan, version, notes: [{ personId: randomUUID(), text: 'x' }] }))).toEqual(['UNKNOWN_PERSON'])
    expect(codes(await perform(world, ['principal', 'planReturn'], { plan, version, notes: [{ personId: 'x', text: ' ', field: 'nope' }] }))).toEqual(['INVALID_INPUT'])
  })
})

describe('the receipt', () => {
  test('is verified by anyone by number and hash together, and its snapshot can be hashed again', async () => {
    const { plan, receipt } = await planUpTo('pushed', year)
    const verify = async (number: string, sha256: string) => (await world.ask(null, 'query ($n: String!, $h: String!) { receiptVerify(number: $n, sha256: $h) { genuine receipt { number sha256 people late school { name } authority { name } } } }', { n: number, h: sha256 })).data.receiptVerify
    expect(await verify(receipt.number, receipt.sha256)).toMatchObject({ genuine: true, receipt: { number: receipt.number, people: 2 } })
    expect(await verify(receipt.number, '0'.repeat(64))).toEqual({ genuine: false, receipt: null })
    expect(await verify('XA/2026-2027/9999', receipt.sha256)).toEqual({ genuine: false, receipt: null })
    const [snapshot] = await world.server.database.em.fork().find(Snapshot, { plan }, { orderBy: { takenAt: 'desc', planVersion: 'desc' }, limit: 1, populate: ['body'] })
    expect(sha256Of(snapshot!.body)).toBe(receipt.sha256)
    expect(canonical(JSON.parse(snapshot!.body))).toBe(snapshot!.body)
    snapshot!.body = '{}'
    await expect(world.server.database.em.fork().transactional(async (em) => { (await em.findOneOrFail(Snapshot, snapshot!.id, { populate: ['body'] })).body = '{}' })).rejects.toThrow('written once')
  })
})

describe('the border of the deadline, in Vietnamese time', () => {
  const set = async (date: string, schoolYear: string, version = 0) =>
    (await world.ask('officer', 'mutation ($a: ID!, $i: DeadlineSetInput!) { deadlineSet(authority: $a, input: $i) { deadline { date version setByVi } userErrors { code messageVi } } }', { a: world.commune, i: { idempotencyKey: randomUUID(), schoolYear, date, version } })).data.deadlineSet

  test.each([
    ['2026-05-14T16:59:59Z', '23:59 on the 14th', false],
    ['2026-05-14T17:00:00Z', '00:00 on the 15th', true],
    ['2026-05-15T16:59:59Z', '23:59 on the 15th', true],
  ])('%s, %s: late is %s', async (moment, _name, late) => {
    const own = await planWorld('2026-05-01T02:00:00Z')
    const before = world
    world = own
    try {
      expect((await set('2026-05-15', year)).deadline).toMatchObject({ date: '2026-05-15', version: 1 })
      const { plan, version } = await planUpTo('approved', year)
      own.clock.set(moment)
      expect((await perform(own, ['principal', 'planPush'], { plan, version })).receipt.late).toBe(late)
    } finally {
      world = before
      await own.stop()
    }
  })
})
