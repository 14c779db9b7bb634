import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { perform, readPlan, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
beforeAll(async () => { world = await planWorld() })
afterAll(() => world.stop())

test('rows go from the clerk to the authority, back to the cells, and are accepted', async () => {
  const sent = await submit(world, submitInput([teacher(1), teacher(2), teacher(3)]))
  expect(sent.userErrors).toEqual([])
  expect(sent.results.map(({ outcome, version }: { outcome: string; version: number }) => [outcome, version])).toEqual([['CREATED', 1], ['CREATED', 1], ['CREATED', 1]])
  expect(sent.plan).toMatchObject({ state: 'SUBMITTED', version: 1, counts: { people: 3, teachers: 3, registrations: 6 } })
  const plan = sent.plan.id as string
  const person = sent.results[1].personId as string

  const returned = await perform(world, ['principal', 'planReturn'], { plan, version: 1, notes: [{ personId: person, text: 'Chọn lại mô đun', field: 'modules' }] })
  expect(returned.plan).toMatchObject({ state: 'RETURNED', version: 2 })
  const seen = await readPlan(world)
  expect(seen.noted.edges.map(({ node }: { node: { clientRowId: string } }) => node.clientRowId)).toEqual(['r2'])
  expect(seen.noted.edges[0].node.notes).toEqual([{ text: 'Chọn lại mô đun', field: 'modules', resolved: false }])

  const again = await submit(world, submitInput([teacher(1), teacher(2, { modules: ['GVPT 05; GVPT 08'] }, { personId: person, baseVersion: 1 }), teacher(3)], { baseVersion: 2 }))
  expect(again.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['UNCHANGED', 'CHANGED', 'UNCHANGED'])
  expect((await readPlan(world)).noted.edges).toEqual([])

  const { version } = again.plan
  const before = await readPlan(world, 'principal')
  expect(before.viewerCan.approve).toEqual({ allowed: true, becauseVi: null, becauseEn: null })
  const note = before.counts.errors > 0 ? { note: 'Đã xem, chấp nhận' } : {}
  const approved = await perform(world, ['principal', 'planApprove'], { plan, version, ...note })
  expect(approved.userErrors).toEqual([])
  expect(approved.plan.state).toBe('APPROVED')

  const key = randomUUID()
  const pushed = await perform(world, ['principal', 'planPush'], { plan, version: approved.plan.version, idempotencyKey: key })
  expect(pushed.userErrors).toEqual([])
  expect(pushed.receipt).toMatchObject({ number: 'XA/2026-2027/0001', people: 3, registrations: 6, late: false, authority: { name: 'Ủy ban nhân dân xã' } })
  const replay = await perform(world, ['principal', 'planPush'], { plan, version: approved.plan.version, idempotencyKey: key })
  expect(replay).toMatchObject({ replayed: true, receipt: pushed.receipt, plan: { state: 'PUSHED' } })

  world.clock.set('2026-05-02T02:00:00Z')
  const read = await readPlan(world, 'officer')
  const sentBack = await perform(world, ['officer', 'planSendBack'], { plan, version: read.version, note: 'Xem lại một dòng', notes: [{ personId: person, text: 'Thiếu minh chứng' }] })
  expect(sentBack.plan).toMatchObject({ state: 'SENT_BACK', note: 'Xem lại một dòng' })
  const backAtSchool = await readPlan(world)
  expect(backAtSchool.noted.edges.map(({ node }: { node: { notes: unknown } }) => node.notes)).toEqual([[{ text: 'Chọn lại mô đun', field: 'modules', resolved: true }, { text: 'Thiếu minh chứng', field: null, resolved: false }]])

  const fixed = await submit(world, submitInput([teacher(1), teacher(2, { modules: ['GVPT 05; GVPT 08'], note: 'Có minh chứng' }, { personId: person, baseVersion: 2 }), teacher(3)], { baseVersion: backAtSchool.version }))
  const differences = (await readPlan(world, 'principal')).differences
  expect(differences).toEqual([{ personId: person, fullName: expect.any(String), kind: 'CHANGED', field: 'note', before: null, after: 'Có minh chứng' }])
  const approvedAgain = await perform(world, ['principal', 'planApprove'], { plan, version: fixed.plan.version, ...note })
  const pushedAgain = await perform(world, ['principal', 'planPush'], { plan, version: approvedAgain.plan.version })
  expect(pushedAgain.receipt.number).toBe('XA/2026-2027/0002')
  expect(pushedAgain.receipt.sha256).not.toBe(pushed.receipt.sha256)
  const accepted = await perform(world, ['officer', 'planAccept'], { plan, version: pushedAgain.plan.version })
  expect(accepted.plan.state).toBe('ACCEPTED')
  const done = await readPlan(world)
  expect(done.submissions.map(({ state }: { state: string }) => state)).toEqual(['ACCEPTED', 'SENT_BACK'])
  expect(done.viewerCan.submit).toMatchObject({ allowed: false, becauseVi: expect.stringContaining('tiếp nhận') })
})
