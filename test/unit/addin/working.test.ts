import { expect, test } from '@jest/globals'
import type { Account } from '#addin/desk/desk.ts'
import { working } from '#addin/desk/working.ts'
import { checkRoster } from '#addin/features/check-roster/check-roster.ts'
import { applyRepairs } from '#addin/features/check-roster/repairs/apply-repairs.ts'
import { findRepairs, mending } from '#addin/features/check-roster/repairs/mending.ts'
import { undoRepair } from '#addin/features/check-roster/repairs/undo-repair.ts'
import { pack } from '#schema/law/pack.ts'
import { json, memoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook } from '#test/support/memory-workbook.ts'
import { perTeacher } from '#test/support/rosters.ts'

const later = (ms = 5): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('an act pressed while another runs waits for its end, and has the last word', async () => {
  const desk = memoryDesk(memoryWorkbook([perTeacher]))
  const order: string[] = []
  const act = (name: string, ms: number) => working(desk, () => name, async () => {
    order.push(`${name} begins`)
    await later(ms)
    desk.notice.set({ tone: 'good', say: () => name })
    order.push(`${name} ends`)
  })
  await Promise.all([act('slow', 20), act('quick', 1), act('third', 1)])
  expect(order).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends', 'third begins', 'third ends'])
  expect(desk.sentence()).toBe('third')
  expect(desk.busy.get()).toBeNull()
})

test('an act that breaks lets the next one begin', async () => {
  const desk = memoryDesk(memoryWorkbook([perTeacher]))
  const broken = working(desk, () => 'broken', () => Promise.reject(new Error('bug')))
  const next = working(desk, () => 'next', () => Promise.resolve('done'))
  await expect(broken).rejects.toThrow('bug')
  expect(await next).toBe('done')
})

const clerk: Account = {
  id: 'a', username: 'clerk', displayName: 'Văn thư', active: true,
  grants: [{ id: 'g', role: 'CLERK', school: { id: 's1', name: 'Trường thử', code: 'S1', levels: ['PRIMARY'], authority: null }, authority: null }],
} as unknown as Account

const threeModules = { id: 'modules-per-teacher', layer: 'school', cite: null, checkedOn: null, since: [{ from: '2000-01-01', value: { modules: 3 } }] }

const born = (text: string) => ({ ...perTeacher, values: perTeacher.values.map((row, at) => (at === 5 ? row.map((cell, column) => (column === 2 ? text : cell)) : row)) })

test('what an undo says stays, though the check before it learns of local rules only then', async () => {
  let answer = (): void => undefined
  const asked = new Promise<void>((resolve) => { answer = resolve })
  const workbook = memoryWorkbook([born('12/3/1985 ')])
  const desk = memoryDesk(workbook, async () => {
    await asked
    return json({ data: { ruleset: { version: pack.version, sha256: '' }, plainProvisions: [threeModules] } })
  })
  await checkRoster(desk)
  await findRepairs(desk, desk.seen.get()!)
  const [offer] = mending.get()!.tidyings
  await applyRepairs(desk, [offer!])
  desk.session.set({ account: clerk, ended: false })
  const check = checkRoster(desk)
  const undo = undoRepair(desk, desk.seen.get()!.file.state.journal![0]!, 'allOrNone')
  await Promise.all([check, undo])
  const said = desk.sentence()
  expect(said).toMatch(/trả 1 ô về như cũ/u)
  const before = workbook.calls['mark']
  answer()
  while (workbook.calls['mark'] === before) await later(1)
  await later()
  expect(desk.provisions.get()).toHaveLength(1)
  expect(desk.sentence()).toBe(said)
})
