import { expect, test } from '@jest/globals'
import type { Issue } from '#schema/documents/documented-plan.ts'
import { makeDocument, planFigures } from '#schema/documents/make-document.ts'
import { staleStatements, statementsOf } from '#schema/documents/stale-sentences.ts'
import { yearFigures } from '#schema/documents/year/year-figures.ts'
import { paragraphsOf, sayDocument, sayStatement } from '#schema/locale/documents/say-document.ts'
import { yearFacts } from '#test/support/year-facts.ts'

const line = { personId: 'p1', values: { fullName: 'Người 1', role: 'teacher', group: 'Tổ 1', modules: ['GVPT 1'], periods03: null, status: null } }
const plan = { school: { name: 'Trường Tiểu học Một' }, schoolYear: '2026-2027', context: { modulesPerTeacher: 1 }, provisions: [], lines: [line] }
const year = { label: '2026-2027', from: '2026-08-01', to: '2027-07-31' }
const beside = { levels: ['primary'], context: { school: null, level: 'primary', schoolYear: year, plan: { modulesPerTeacher: 1, periods03: null }, history: [], yearClosed: false } } as const
const issue: Issue = { draft: false, parent: 'Sở Giáo dục và Đào tạo An Bình', number: '60/KH-NVA', signedOn: '2026-10-05', place: 'An Bình', signer: 'Người Ký', onBehalf: false }

const made = (kind: 'plan' | 'annex', facts: Parameters<typeof yearFacts>[0] = {}) => makeDocument(plan, beside, { kind, issue, madeOn: '2026-10-05', year: yearFigures(yearFacts(facts)) })
const tableOf = (facts: Parameters<typeof yearFacts>[0], table: string) => sayDocument(made('plan', facts)).find((block) => block.block === 'table' && block.table === table)
const linesOf = (...asked: Parameters<typeof made>): readonly string[] => paragraphsOf(sayDocument(made(...asked)))

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

test('the book adds terms, months, meetings, who watches which team and who signs; each figure with its source', () => {
  const said = linesOf('plan')
  expect(said.filter((text) => /^(8|9|10)\. /.test(text))).toEqual(['8. Số tiết chia cho hai học kỳ', '9. Nội dung học theo tháng', '10. Lịch học tập trung, trao đổi chuyên đề'])
  expect(said).toContain('đ) Người theo dõi từng tổ và ngày kiểm tra đã ghi trong sổ:')
  expect(said).toContain('e) Phó Hiệu Trưởng ký thay hiệu trưởng (KT. HIỆU TRƯỞNG) từ ngày 01 tháng 12 năm 2026 đến ngày 31 tháng 12 năm 2026 theo văn bản ủy quyền 12/UQ-NVA.')
  expect(tableOf({}, 'managers')).toMatchObject({ rows: [['Tổ 2', 'Nguyễn Thị Lan A', '20/12/2026']] })
  expect(tableOf({}, 'sessions')).toMatchObject({ rows: [['1', '17/10/2026, 07:30-11:00', 'Chuyên đề đánh giá học sinh', 'Phòng họp', 'Nguyễn Thị Lan A']] })
  const figures = planFigures(plan, beside, yearFigures(yearFacts()))
  for (const { sources } of statementsOf(made('plan'))) for (const { path } of sources) expect([path, figures.has(path)]).toEqual([path, true])
})

test('terms add up, row by row and to the total', () => {
  const table = tableOf({}, 'terms')
  const numbers = (table?.block === 'table' ? [...table.rows, table.total!] : []).map((row) => row.slice(1).map(Number))
  for (const terms of numbers) expect(sumOf(terms.slice(0, -1))).toBe(terms.at(-1))
  for (const column of [0, 1, 2, 3]) expect(sumOf(numbers.slice(0, -1).map((row) => row[column]!))).toBe(numbers.at(-1)?.[column])
  expect(numbers.at(-1)?.[3]).toBeGreaterThan(0)
})

test('what the book does not have is left out, and letters close up', () => {
  const bare = { sessions: [], checks: [], managers: new Map<string, string>(), people: yearFacts().people.map((one) => ({ ...one, items: one.items.map((item) => ({ ...item, months: [], term: null })) })) }
  const said = linesOf('plan', bare)
  expect(said.some((text) => /^(8|9|10)\. /.test(text))).toBe(false)
  expect(said.find((text) => text.startsWith('đ) '))).toContain('Phó Hiệu Trưởng ký thay hiệu trưởng')
  const empty = linesOf('plan', { ...bare, people: [], delegations: [] })
  expect(empty).toEqual(paragraphsOf(sayDocument(makeDocument(plan, beside, { kind: 'plan', issue, madeOn: '2026-10-05' }))))
})

test('a meeting moved and a manager changed are told as the plan says them', () => {
  const now = yearFacts({ managers: new Map([['Tổ 2', 'Người Khác']]), sessions: yearFacts().sessions.map((one) => ({ ...one, on: '2026-10-24' })) })
  const stale = staleStatements(statementsOf(made('plan')), planFigures(plan, beside, yearFigures(now))).map(({ statement }) => sayStatement(statement))
  expect(stale).toEqual([expect.stringMatching(/^1 \| 17\/10\/2026/), expect.stringMatching(/^Tổ 2 \| Nguyễn Thị Lan A/)])
})

test('an annex names the plan that was issued, and is untrue once that plan is gone', () => {
  const annex = made('annex')
  expect(linesOf('annex')).toContain('(Kèm theo Kế hoạch số 60/KH-NVA ngày 05 tháng 10 năm 2026 của Trường Tiểu học Một)')
  const gone = planFigures(plan, beside, yearFigures(yearFacts({ issued: {} })))
  expect(staleStatements(statementsOf(annex), gone).map(({ statement }) => sayStatement(statement))).toEqual([expect.stringContaining('Kèm theo Kế hoạch số 60/KH-NVA')])
})
