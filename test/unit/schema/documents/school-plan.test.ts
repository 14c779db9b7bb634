import { expect, test } from '@jest/globals'
import type { Issue } from '#schema/documents/documented-plan.ts'
import { figuresOf } from '#schema/documents/figures-of.ts'
import { makeDocument } from '#schema/documents/make-document.ts'
import { staleSentences } from '#schema/documents/stale-sentences.ts'
import { partsOf } from '#schema/documents/block.ts'
import { checkLegalBasis } from '#schema/legal-basis/check-legal-basis.ts'
import { paragraphsOf, sayDocument, sayStatement } from '#schema/locale/documents/say-document.ts'

type Values = Readonly<Record<string, unknown>>

const person = (number: number, values: Values = {}): { personId: string; values: Values } => ({
  personId: `p${String(number)}`,
  values: { fullName: `Người ${String(number)}`, role: 'teacher', group: 'Tổ 1', modules: ['GVPT 01', 'GVPT 2'], periods03: null, status: null, programme01: null, programme02: null, ...values },
})

const manager = person(1, { role: 'manager', modules: ['QLPT 4'] })
const plan = (lines = [manager, person(2), person(3, { modules: ['GVPT 1'], status: 'onLeave' })]) => ({
  school: { name: 'Trường Tiểu học Một' }, schoolYear: '2026-2027', context: { modulesPerTeacher: 2 }, provisions: [], lines,
})

const year = { label: '2026-2027', from: '2026-08-01', to: '2027-07-31' }
const beside = { levels: ['primary'], context: { school: null, level: 'primary', schoolYear: year, plan: { modulesPerTeacher: 2, periods03: null }, history: [], yearClosed: false } } as const
const issue: Issue = { draft: false, parent: 'Ủy ban nhân dân xã An Bình', number: '60/KH-TH1', signedOn: '2026-10-05', place: 'An Bình', signer: 'Người Ký', onBehalf: false }

const made = (of: ReturnType<typeof plan>, change: Partial<Issue> = {}, kind: 'plan' | 'annex' = 'plan') =>
  makeDocument(of, beside, { kind, issue: { ...issue, ...change }, madeOn: '2026-10-05' })
const texts = (model: ReturnType<typeof made>): readonly string[] => paragraphsOf(sayDocument(model))

test('the plan follows the usual order and names its figures', () => {
  const said = texts(made(plan()))
  expect(said.filter((text) => /^[IV]+\. /.test(text)).map((text) => text.split('.')[0])).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI'])
  expect(said).toContain('Số: 60/KH-TH1')
  expect(said).toContain('An Bình, ngày 05 tháng 10 năm 2026')
  expect(said).toContain('Kế hoạch này dành cho 3 người đang công tác tại trường, cấp học tiểu học, gồm 1 cán bộ quản lý và 2 giáo viên.')
  expect(said).toContain('Đã có 3 người đăng ký, tổng cộng 4 lượt của 3 mô đun khác nhau (danh sách ở phụ lục kèm theo).')
  expect(said).toContain('- Giáo viên cơ sở giáo dục phổ thông: 40 tiết mỗi người trong năm học.')
  expect(said.some((text) => text.includes('undefined') || text.includes('null'))).toBe(false)
})

test('its legal bases are in force on the signing day and pass the check', () => {
  const said = texts(made(plan()))
  const bases = said.filter((text) => text.startsWith('Căn cứ'))
  expect(bases.map((text) => /số (\S+)/.exec(text)?.[1])).toEqual(['17/2019/TT-BGDĐT', '18/2019/TT-BGDĐT', '19/2019/TT-BGDĐT', '17/2022/TT-BGDĐT'])
  expect(bases.at(-1)?.endsWith('.')).toBe(true)
  expect(checkLegalBasis(said).findings.filter(({ severity }) => severity !== 'info')).toEqual([])
})

test('before its day an instrument is not cited, and without managers neither is their programme', () => {
  const bases = texts(made(plan([person(2)]), { signedOn: '2020-05-05' })).filter((text) => text.startsWith('Căn cứ'))
  expect(bases.map((text) => /số (\S+)/.exec(text)?.[1])).toEqual(['17/2019/TT-BGDĐT', '19/2019/TT-BGDĐT'])
})

test('a change names exactly the sentences and rows it made untrue', () => {
  const before = plan()
  const after = plan([manager, person(2, { modules: ['GVPT 1', 'GVPT 9'] }), person(3, { modules: ['GVPT 1'], status: 'onLeave' })])
  const stale = (kind: 'plan' | 'annex', now: typeof before) => staleSentences(made(before, {}, kind), figuresOf(now, beside)).map(({ statement }) => sayStatement(statement))
  expect(stale('plan', before)).toEqual([])
  expect(stale('plan', after)).toEqual(['GVPT 2 | Xây dựng phong cách của giáo viên cơ sở giáo dục phổ thông trong bối cảnh hiện nay | 1'])
  expect(stale('annex', after)).toEqual([expect.stringMatching(/^2 \| Người 2 \|/)])
  expect(stale('plan', plan([manager, person(2)]))).toEqual(expect.arrayContaining([expect.stringContaining('dành cho 3 người'), expect.stringContaining('3 người đăng ký')]))
})

test('the annex totals are the sums of its rows; who left and other staff are not in it', () => {
  const more = plan([...plan().lines, person(4, { status: 'left' }), person(5, { role: 'staff' })])
  const table = sayDocument(made(more, {}, 'annex')).find(({ block }) => block === 'table')
  if (table?.block !== 'table') throw new Error('no table')
  expect(table.rows).toHaveLength(3)
  const sum = (column: number): number => table.rows.reduce((total, row) => total + Number(row[column]), 0)
  expect(table.total?.[1]).toBe('Cộng: 3 người')
  expect(Number(table.total?.[5])).toBe(sum(5))
  expect(Number(table.total?.[6])).toBe(sum(6))
})

test('every figure of the content has its source, and a draft says so first', () => {
  const model = made(plan(), { draft: true, number: null, signedOn: null, place: null })
  const bound = model.flatMap(partsOf).filter(({ say }) => ['people', 'registered', 'owed', 'module', 'modules-total', 'purpose', 'plan-year'].includes(say))
  expect(bound.length).toBeGreaterThan(10)
  expect(bound.every(({ sources }) => sources.length > 0)).toBe(true)
  expect(texts(model)[0]).toMatch(/^BẢN NHÁP/)
  expect(texts(model)).toContain('……………, ngày …… tháng …… năm ………')
})
