import { expect, test } from '@jest/globals'
import type { Account } from '#addin/desk/desk.ts'
import { checkRoster } from '#addin/features/check-roster/check-roster.ts'
import { compareRules } from '#addin/features/check-roster/compare-rules.ts'
import { vi } from '#addin/locale/vi.ts'
import { pack } from '#schema/law/pack.ts'
import { json, memoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook } from '#test/support/memory-workbook.ts'
import { perTeacher } from '#test/support/rosters.ts'

const clerk: Account = {
  id: 'a', username: 'clerk', displayName: 'Văn thư', active: true,
  grants: [{ id: 'g', role: 'CLERK', school: { id: 's1', name: 'Trường thử', code: 'S1', levels: ['PRIMARY'], authority: null }, authority: null }],
} as unknown as Account

const threeModules = { id: 'modules-per-teacher', layer: 'school', cite: null, checkedOn: null, since: [{ from: '2000-01-01', value: { modules: 3 } }] }

const deskOf = (local: readonly unknown[], version: string = pack.version) => {
  const asked: Record<string, unknown>[] = []
  const workbook = memoryWorkbook([perTeacher])
  const desk = memoryDesk(workbook, ({ variables }) => {
    asked.push(variables)
    return json({ data: { ruleset: { version, sha256: '' }, plainProvisions: local } })
  })
  return { asked, workbook, desk }
}

const tooFew = (desk: ReturnType<typeof deskOf>['desk']): number => desk.seen.get()!.judged.findings.filter(({ rule }) => rule === 'too-few-modules').length

test('a decision of the school reaches the marks after one question to the server', async () => {
  const { asked, workbook, desk } = deskOf([threeModules])
  desk.session.set({ account: clerk, ended: false })
  await checkRoster(desk)
  const before = tooFew(desk)
  while (workbook.calls['mark'] !== 2) await new Promise((next) => setTimeout(next, 1))
  expect(asked).toEqual([{ school: 's1', schoolYear: desk.seen.get()!.judged.reading.roster.context.schoolYear!.label }])
  expect(tooFew(desk)).toBeGreaterThan(before)
})

test('the same decisions again change nothing, and other built-in rules are said', async () => {
  const { desk } = deskOf([threeModules], '1999.1.1')
  desk.session.set({ account: clerk, ended: false })
  desk.provisions.set([threeModules] as never)
  const { learned, outdated } = await compareRules(desk, pack.version)
  expect(learned).toBe(false)
  expect(outdated!.say(vi)).toContain('1999.1.1')
})

test('signed out, nobody is asked', async () => {
  const { asked, desk } = deskOf([threeModules])
  expect(await compareRules(desk, pack.version)).toEqual({ learned: false, outdated: null })
  expect(asked).toEqual([])
})
