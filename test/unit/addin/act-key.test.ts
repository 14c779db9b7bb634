import { describe, expect, test } from '@jest/globals'
import { actKey } from '#addin/desk/act-key.ts'
import { look } from '#addin/desk/look.ts'
import { remember } from '#addin/desk/remember.ts'
import { actOnPlan } from '#addin/features/review-plan/act-on-plan.ts'
import { noReview, review, type Plan } from '#addin/features/review-plan/review.ts'
import { readState } from '#addin/file/state-document.ts'
import { json, memoryDesk, type MemoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook, type MemoryWorkbook } from '#test/support/memory-workbook.ts'
import { perTeacher } from '#test/support/rosters.ts'

const approve = (planId: string | null, note = '') => ({ act: `approve ${planId ?? ''}`, body: { note }, planId })

const openAs = async (workbook: MemoryWorkbook, planId: string): Promise<MemoryDesk> => {
  const desk = memoryDesk(workbook)
  await look(desk)
  await remember(desk, (state) => ({ ...state, planId }))
  return desk
}

describe('the key of an act', () => {
  test('stays until the server has answered, and is another one after that', async () => {
    const desk = memoryDesk(memoryWorkbook([perTeacher]))
    const first = await actKey(desk, approve('p1'))
    expect((await actKey(desk, approve('p1'))).key).toBe(first.key)
    await first.answered()
    expect((await actKey(desk, approve('p1'))).key).not.toBe(first.key)
  })

  test('another body is another act', async () => {
    const desk = memoryDesk(memoryWorkbook([perTeacher]))
    const { key } = await actKey(desk, approve('p2'))
    expect((await actKey(desk, approve('p2', 'sửa'))).key).not.toBe(key)
  })

  test('lies in the file of that plan, so that a pane closed and opened again, elsewhere even, asks under the same key', async () => {
    const workbook = memoryWorkbook([perTeacher])
    const { key, answered } = await actKey(await openAs(workbook, 'p3'), approve('p3'))
    expect(readState(workbook.state).state?.pending.map(({ idempotencyKey }) => idempotencyKey)).toEqual([key])
    const again = memoryDesk(workbook)
    await look(again)
    const second = await actKey(again, approve('p3'))
    expect(second.key).toBe(key)
    await second.answered()
    await answered()
    expect(readState(workbook.state).state?.pending).toEqual([])
  })

  test('of a plan another file was sent as touches no file', async () => {
    const workbook = memoryWorkbook([perTeacher])
    await actKey(await openAs(workbook, 'p4'), approve('p5'))
    expect(readState(workbook.state).state?.pending).toEqual([])
  })
})

test('a push whose answer was lost, asked again from a pane opened anew, carries the first key', async () => {
  const workbook = memoryWorkbook([perTeacher])
  const plan = { id: 'p6', version: 3 } as Plan
  const keys: string[] = []
  const lost = memoryDesk(workbook, ({ variables }) => {
    keys.push((variables['input'] as { idempotencyKey: string }).idempotencyKey)
    return Promise.reject(new TypeError('network'))
  })
  await look(lost)
  await remember(lost, (state) => ({ ...state, planId: plan.id }))
  review.set({ ...noReview, plan })
  await actOnPlan(lost, 'push')
  const again = memoryDesk(workbook, ({ variables }) => {
    keys.push((variables['input'] as { idempotencyKey: string }).idempotencyKey)
    return json({ data: { planPush: { plan: { ...plan, version: 4 }, receipt: null, replayed: true, userErrors: [] } } })
  })
  await look(again)
  review.set({ ...noReview, plan })
  await actOnPlan(again, 'push')
  expect(keys.length).toBeGreaterThan(1)
  expect(new Set(keys).size).toBe(1)
  expect(readState(workbook.state).state?.pending).toEqual([])
})
