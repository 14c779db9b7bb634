import { describe, expect, test } from '@jest/globals'
import { speak } from '#addin/desk/speak.ts'
import { checkRoster, marksOf } from '#addin/features/check-roster/check-roster.ts'
import { causes } from '#addin/features/check-roster/causes.ts'
import { goToFinding } from '#addin/features/check-roster/go-to-finding.ts'
import { clearMarks } from '#addin/features/clear-marks/clear-marks.ts'
import { vi } from '#addin/locale/vi.ts'
import { json, memoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook, sheetOf } from '#test/support/memory-workbook.ts'
import { perTeacher } from '#test/support/rosters.ts'

const checked = async () => {
  const workbook = memoryWorkbook([perTeacher])
  const desk = memoryDesk(workbook)
  const seen = await checkRoster(desk)
  return { workbook, desk, findings: seen!.judged.findings }
}

describe('checking a roster', () => {
  test('marks every faulty cell once, and no other', async () => {
    const { workbook, findings } = await checked()
    const faulty = new Set(findings.flatMap(({ cell }) => (cell ? [`${cell.row}:${cell.column}`] : [])))
    expect(faulty.has('6:5')).toBe(true)
    expect(faulty.has('7:5')).toBe(true)
    expect(new Set(workbook.marks.map(({ cell }) => `${cell.row}:${cell.column}`))).toEqual(faulty)
    expect(workbook.marks).toHaveLength(faulty.size)
    expect(workbook.calls).toEqual({ read: 1, mark: 1 })
  })

  test('every finding says what, why and how, in both languages, with its basis', async () => {
    const { desk } = await checked()
    await speak(desk, 'en')
    const { findings } = desk.seen.get()!.judged
    for (const { said } of findings) {
      for (const words of [said.vi, said.en!]) expect([words.title, words.what, words.why, words.fix].every((text) => text.length > 3)).toBe(true)
    }
    expect(findings.some(({ said }) => said.vi.basis.includes('Thông tư') && said.en!.basis.includes('Circular'))).toBe(true)
  })

  test('a cell with two findings shows the graver', async () => {
    const { findings } = await checked()
    const one = findings.find(({ cell }) => cell)!
    expect(marksOf([{ ...one, severity: 'info' }, { ...one, severity: 'error' }, { ...one, severity: 'warning' }])).toEqual([{ cell: one.cell, severity: 'error' }])
  })

  test('clearing removes every trace', async () => {
    const { workbook, desk } = await checked()
    expect(workbook.marks.length).toBeGreaterThan(0)
    await clearMarks(desk)
    expect(workbook.marks).toEqual([])
    expect(desk.sentence()).toBe(vi.check.cleared)
  })

  test('a locked sheet is named, and the findings are there all the same', async () => {
    const workbook = memoryWorkbook([perTeacher])
    workbook.lock('DS GV')
    const desk = memoryDesk(workbook)
    await checkRoster(desk)
    expect(workbook.marks).toEqual([])
    expect(desk.seen.get()!.judged.findings.length).toBeGreaterThan(0)
    expect(desk.sentence()).toContain('“DS GV”')
  })

  test('a workbook without a roster is told so, and nothing is written', async () => {
    const workbook = memoryWorkbook([sheetOf('Thu chi', [['Khoản', 'Số tiền'], ['Điện', 100], ['Nước', 50]])])
    const desk = memoryDesk(workbook)
    await checkRoster(desk)
    expect(desk.sentence()).toBe(vi.roster.none)
    expect(workbook.calls).toEqual({ read: 1 })
  })

  test.each(['cellEdit', 'noWorkbook', 'tooLarge', 'unsupported', 'gone'] as const)('%s becomes its own sentence', async (hindrance) => {
    const workbook = memoryWorkbook([perTeacher])
    workbook.hinder(hindrance)
    const desk = memoryDesk(workbook)
    await checkRoster(desk)
    expect(desk.sentence()).toBe(vi.hindrance[hindrance])
    expect(desk.busy.get()).toBeNull()
  })

  test('signed in, it asks the server once whether the rules are the same', async () => {
    const questions: string[] = []
    const desk = memoryDesk(memoryWorkbook([perTeacher]), ({ query }) => {
      questions.push(query)
      return json({ data: { ruleset: { version: '1999.1', sha256: '' } } })
    })
    desk.session.set({ account: { id: '1', username: 'a', displayName: 'A', active: true, grants: [] }, ended: false })
    await checkRoster(desk)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(questions).toHaveLength(1)
    expect(desk.sentence()).toContain('1999.1')
  })

  test('findings are grouped by cause, the grave first', async () => {
    const { findings } = await checked()
    const groups = causes(findings)
    expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length)
    expect(new Set(groups.map((group) => group.id)).size).toBe(groups.length)
    const order = ['error', 'warning', 'info']
    const ranks = groups.map((group) => order.indexOf(group.severity))
    expect(ranks).toEqual([...ranks].sort())
  })

  test('a finding on a hidden row says that the row is hidden', async () => {
    const workbook = memoryWorkbook([{ ...perTeacher, hiddenRows: [6] }])
    const desk = memoryDesk(workbook)
    const seen = await checkRoster(desk)
    const finding = seen!.judged.findings.find(({ cell }) => cell?.row === 6)!
    await goToFinding(desk, finding)
    expect(workbook.visited).toEqual([finding.cell])
    expect(desk.sentence()).toBe(vi.check.hidden('E6'))
  })
})
