import { describe, expect, test } from '@jest/globals'
import { checkRoster } from '#addin/features/check-roster/check-roster.ts'
import { explainFinding, explainSummary } from '#addin/desk/explain-here.ts'
import { explainPerson, explainPlan } from '#addin/features/review-plan/explain-plan.ts'
import { summarise } from '#addin/features/summarise/summarise.ts'
import { json, memoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook } from '#test/support/memory-workbook.ts'
import { perTeacher } from '#test/support/rosters.ts'

const looked = async () => {
  const desk = memoryDesk(memoryWorkbook([perTeacher]))
  const seen = await checkRoster(desk)
  return { desk, findings: seen!.judged.findings }
}

describe('in the file, signed out and offline', () => {
  test('a finding tells its rule, the law with its days, its cell, and why its person owes what', async () => {
    const { desk, findings } = await looked()
    const [first, ...figures] = await explainFinding(desk, findings.find(({ rule }) => rule === 'unknown-module')!)
    expect(first).toMatchObject({ isFinding: true, title: 'Mô đun không có trong danh mục', inputs: expect.arrayContaining(['Mô đun đăng ký: GVPT 2, GVPT 99']) })
    expect(first!.grounds).toEqual([expect.stringMatching(/^Thông tư 17\/2019\/TT-BGDĐT, mục III\.3.*; áp dụng từ 22\/12\/2019$/)])
    expect(figures.map(({ title }) => title)).toEqual(['Số tiết phải học của chương trình 01', 'Số tiết phải học của chương trình 02', 'Số tiết phải học của chương trình 03', 'Xếp loại'])
    expect(figures[2]!.steps.at(-1)).toBe('Phải học 40, kế hoạch 40, còn thiếu 0 tiết.')
  })

  test('the figures of the summary are those that are shown, with their reasons', async () => {
    const { desk } = await looked()
    const { sums: { headline } } = (await summarise(desk))!
    const explained = await explainSummary(desk)
    expect(explained.map(({ value }) => value)).toEqual([headline.inScope, headline.registrations, headline.missing, headline.completed].map((figure) => (figure === null ? 'chưa xác định' : String(figure))))
    for (const { grounds, steps } of explained) expect(Math.min(grounds.length, steps.length)).toBeGreaterThan(0)
  })

  test('English where English is read; nothing before anything was looked at', async () => {
    const { desk } = await looked()
    desk.language.set('en')
    expect((await explainSummary(desk))[0]!.title).toBe('People the regulation speaks to')
    expect(await explainSummary(memoryDesk(memoryWorkbook([perTeacher])))).toEqual([])
  })
})

describe('of a plan', () => {
  const said = (title: string) => ({ title, value: '3', grounds: ['TT'], inputs: [], steps: ['Đếm được 3 trong 3 dòng.'] })
  const explanation = { rule: null, vi: said('Số người'), en: said('People') }
  const answering = (data: object) => memoryDesk(memoryWorkbook([perTeacher]), () => json({ data }))

  test('the server tells, in the language read', async () => {
    expect(await explainPlan(answering({ planById: { id: 'p', explain: [explanation] } }), 'p')).toEqual([{ ...said('Số người'), isFinding: false }])
    const desk = answering({ explainLine: [{ ...explanation, rule: 'bad-id' }] })
    desk.language.set('en')
    expect(await explainPerson(desk, 'p', 'n')).toEqual([{ ...said('People'), isFinding: true }])
  })

  test('a plan that is gone has nothing to explain; a lost network is no answer', async () => {
    expect(await explainPlan(answering({ planById: null }), 'p')).toEqual([])
    await expect(explainPlan(memoryDesk(memoryWorkbook([perTeacher])), 'p')).rejects.toThrow()
  })
})
