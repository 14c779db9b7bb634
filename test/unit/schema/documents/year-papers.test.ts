import { describe, expect, test } from '@jest/globals'
import type { DocumentModel } from '#schema/documents/block.ts'
import type { Issue } from '#schema/documents/documented-plan.ts'
import { staleStatements, statementsOf } from '#schema/documents/stale-sentences.ts'
import { makePaper } from '#schema/documents/year/make-paper.ts'
import type { YearPaper } from '#schema/documents/year/paper-kinds.ts'
import { yearFigures } from '#schema/documents/year/year-figures.ts'
import { checkLegalBasis } from '#schema/legal-basis/check-legal-basis.ts'
import { paragraphsOf, sayDocument, sayStatement } from '#schema/locale/documents/say-document.ts'
import { yearFacts } from '#test/support/year-facts.ts'

const issue: Issue = { draft: false, parent: 'Ủy ban nhân dân xã An Bình', number: null, signedOn: '2027-05-25', place: 'An Bình', signer: 'Người Ký', onBehalf: false }

const made = (kind: YearPaper, more: { person?: string; team?: string; council?: string; issue?: Partial<Issue>; facts?: Parameters<typeof yearFacts>[0] } = {}): DocumentModel =>
  makePaper(yearFacts(more.facts), { kind, person: more.person ?? null, team: more.team ?? null, council: more.council ?? null, on: '2027-05-25', issue: { ...issue, ...more.issue } })

const linesOf = (model: DocumentModel): readonly string[] => paragraphsOf(sayDocument(model))
const rowsOf = (model: DocumentModel, table: string): readonly (readonly string[])[] => sayDocument(model).flatMap((block) => (block.block === 'table' && block.table === table ? block.rows : []))
const totalOf = (model: DocumentModel, table: string): readonly string[] => sayDocument(model).flatMap((block) => (block.block === 'table' && block.table === table ? (block.total ?? []) : []))

const all: readonly (readonly [YearPaper, { person?: string; team?: string }])[] = [
  ['teamPlan', { team: 'Tổ 2' }], ['personalPlan', { person: 'p1' }], ['personalSlips', {}], ['progressReport', {}], ['resultsReport', {}], ['recognitionDecision', {}], ['certificateList', {}], ['fiveYearRecord', { person: 'p1' }],
]

describe.each(all)('%s', (kind, on) => {
  test('says everything it has: no missing word, every figure with its source', () => {
    const model = made(kind, on)
    const said = linesOf(model)
    expect(said.filter((line) => /undefined|null|NaN|\[object/.test(line))).toEqual([])
    const figures = yearFigures(yearFacts())
    for (const { sources } of statementsOf(model)) for (const { path } of sources) expect([path, figures.has(path)]).toEqual([path, true])
  })

  test('holds of the year it was made from, and not once somebody is gone', () => {
    const model = made(kind, on)
    expect(staleStatements(statementsOf(model), yearFigures(yearFacts()))).toEqual([])
    const without = yearFacts({ people: yearFacts().people.filter(({ id }) => id !== 'p1') })
    expect(staleStatements(statementsOf(model), yearFigures(without)).length).toBeGreaterThan(0)
  })
})

test('rows of the reports add up to their totals', () => {
  const progress = made('progressReport')
  const sum = (rows: readonly (readonly string[])[], column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0)
  for (const [table, columns] of [['programmes', [1, 2, 3]], ['outcomes', [1]]] as const) {
    const model = table === 'outcomes' ? made('resultsReport') : progress
    for (const column of columns) expect(sum(rowsOf(model, table), column)).toBe(Number(totalOf(model, table)[column]))
  }
  for (const column of [1, 2, 3, 4]) expect([column, sum(rowsOf(progress, 'teams'), column)]).toEqual([column, Number(totalOf(progress, 'teams')[column])])
  for (const column of [1, 2, 4, 6]) expect([column, sum(rowsOf(made('resultsReport'), 'team-outcomes'), column)]).toEqual([column, Number(totalOf(made('resultsReport'), 'team-outcomes')[column])])
  const outcomes = rowsOf(made('resultsReport'), 'team-outcomes')
  expect(outcomes.map((row) => Number(row[1]) - Number(row[2]) - Number(row[4]) - Number(row[6]))).toEqual(outcomes.map(() => 0))
})

test('somebody on leave or moved away is no zero: told apart, by which paper', () => {
  const model = made('resultsReport')
  expect(rowsOf(model, 'apart').map((row) => [row[3], row[6]])).toEqual([['Nghỉ dài ngày', '15/QĐ-TH1'], ['Đã chuyển đi', '22/QĐ-TH1']])
  expect(linesOf(model)).toContain('Không xét trong năm: nghỉ dài ngày: 1 người; đã chuyển đi: 1 người.')
})

test('who left the school still counts in its lists once completed before the leave', () => {
  const people = yearFacts().people.map((one) => (one.id === 'p40' ? { ...one, rated: { state: 'rated' as const, rating: 'completed' as const, reasons: [] } } : { ...one, rated: one.id === 'p41' ? { state: 'transferred' as const, rating: null, reasons: [] } : one.rated }))
  const model = made('resultsReport', { facts: { people } })
  expect(rowsOf(model, 'apart').map((row) => row[3])).toEqual(['Đã chuyển đi'])
})

test('a decision numbers its articles, names the last one to its readers, and lists whom it recognises', () => {
  const model = made('recognitionDecision', { issue: { number: '45/QĐ-NVA' } })
  const said = linesOf(model)
  expect(said.filter((line) => /^Điều \d/.test(line))).toEqual(['Điều 1. ', 'Điều 2. ', 'Điều 3. ', 'Điều 4. '])
  expect(said).toContain('- Như Điều 4;')
  expect(said).toContain('(Kèm theo Quyết định số 45/QĐ-NVA ngày 25 tháng 5 năm 2027 của Trường Tiểu học và Trung học cơ sở Nguyễn Văn An)')
  const everybody = yearFacts().people.map((one) => ({ ...one, rated: { state: 'rated' as const, rating: 'completed' as const, reasons: [] } }))
  expect(linesOf(made('recognitionDecision', { facts: { people: everybody } })).filter((line) => /^Điều \d/.test(line))).toHaveLength(3)
})

test('a deputy signs for the principal, on every paper', () => {
  for (const [kind, on] of all.filter(([kind]) => kind !== 'personalSlips')) {
    expect(linesOf(made(kind, { ...on, issue: { onBehalf: true } })).some((line) => line.endsWith('KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG'))).toBe(true)
  }
})

test('each person has one slip, prefilled, with the own list; unverified titles are marked', () => {
  const facts = yearFacts()
  const model = made('personalSlips', { team: 'Tổ 2' })
  const team = facts.people.filter(({ team, standing }) => team === 'Tổ 2' && standing === 'active')
  expect(model.filter(({ block }) => block === 'page')).toHaveLength(team.length - 1)
  expect(linesOf(model).filter((line) => line.startsWith('1. Họ và tên: '))).toEqual(team.map(({ fullName, birthDate }) => `1. Họ và tên: ${fullName}. Ngày sinh: ${birthDate!.split('-').reverse().join('/')}`))
  const lists = new Map(facts.people.map(({ id }) => [id, { prefix: 'GVMN', modules: [{ code: 'GVMN 1', title: 'Tên nhớ lại', checked: false, periods: null }, { code: 'GVMN 2', title: null, checked: false, periods: null }] }]))
  const marked = made('personalSlips', { team: 'Tổ 2', facts: { lists } })
  expect(rowsOf(marked, 'list').slice(0, 2)).toEqual([['GVMN\u00a01', 'Tên nhớ lại (*)', ''], ['GVMN\u00a02', '(*)', '']])
  expect(linesOf(marked).filter((line) => line.startsWith('(*)')).length).toBeGreaterThanOrEqual(team.length)
  expect(linesOf(made('personalSlips', { team: 'Tổ 2', facts: { lists: new Map() } }))).toContain('Danh mục mô đun dành cho vị trí này chưa có trong hệ thống; hãy ghi mã theo văn bản của Bộ.')
})

test('completers without a certificate number have a blank, and are counted', () => {
  const model = made('certificateList')
  const rows = rowsOf(model, 'certificates')
  const blank = rows.filter((row) => row[4] === '')
  expect(rows).toHaveLength(38)
  expect(linesOf(model)).toContain(`Còn ${String(blank.length)} người hoàn thành chưa có số chứng chỉ trong sổ; các ô để trống dành để ghi tay.`)
})

test('bases are those in force on the day, for the people it is about, and nothing weighs against them', () => {
  for (const [kind, on] of all.filter(([kind]) => ['teamPlan', 'personalPlan', 'recognitionDecision'].includes(kind))) {
    const { findings } = checkLegalBasis(linesOf(made(kind, on)), '2027-05-25')
    expect([kind, findings.filter(({ severity }) => severity !== 'info').map(({ kind: what }) => what)]).toEqual([kind, []])
  }
  const ofManager = linesOf(made('personalPlan', { person: 'p0' })).filter((line) => line.startsWith('Căn cứ Thông tư'))
  expect(ofManager.some((line) => line.includes('18/2019'))).toBe(true)
  expect(ofManager.some((line) => line.includes('17/2019/TT-BGDĐT ngày'))).toBe(false)
})

test('what became untrue is told as the paper says it', () => {
  const model = made('progressReport')
  const people = yearFacts().people.map((one) => (one.id === 'p3' ? { ...one, earned: { ...one.earned, '01': 40 }, items: one.items.map((item) => ({ ...item, earned: true })) } : one))
  const texts = staleStatements(statementsOf(model), yearFigures(yearFacts({ people }))).map(({ statement }) => sayStatement(statement))
  expect(texts).toContain('Có 16 người còn nội dung đã đến hạn mà chưa có kết quả đạt:')
  expect(texts.some((text) => text.startsWith('Tổng số có tên trong sổ'))).toBe(false)
})

test('the report lists everybody with marks, attempts, result and reason, and stands beside the year before', () => {
  const model = made('resultsReport', { issue: { number: '12/BC-NVA' } })
  const rows = rowsOf(model, 'marked').map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')))
  expect(rows).toHaveLength(46)
  expect(rows[1]).toEqual(['2', 'Nguyễn Thị Mai B', 'Tổ 2', 'CT 01: 8,5 (lần 2); CT 02: …; GVPT 1: 7 và 9; GVPT 4: …', 'Hoàn thành', ''])
  expect(rows[3]?.slice(3)).toEqual(['CT 01: vắng; CT 02: …; GVPT 1: 7 và 9; GVPT 6: …', 'Không hoàn thành', 'Có bài kiểm tra dưới mức đạt; Dự học thiếu buổi'])
  expect([rows[40]?.slice(4), rows[0]?.[2]]).toEqual([['Nghỉ dài ngày', ''], '–'])
  expect(linesOf(model)).toContain('(Kèm theo Báo cáo số 12/BC-NVA ngày 25 tháng 5 năm 2027 của Trường Tiểu học và Trung học cơ sở Nguyễn Văn An)')
  expect(rowsOf(model, 'years')).toEqual([['2025-2026', '45', '39', '86,7', '4', '8,9', '2'], ['2026-2027', '44', '38', '86,4', '3', '6,8', '3']])
  expect(rowsOf(made('resultsReport', { facts: { before: null } }), 'years')).toEqual([])
})

test('a changed mark makes one row of the list untrue', () => {
  const people = yearFacts().people.map((one) => (one.id === 'p1' ? { ...one, items: one.items.map((item) => ({ ...item, marks: item.marks.map((mark) => ({ ...mark, mark: 10 })) })) } : one))
  const stale = staleStatements(statementsOf(made('resultsReport')), yearFigures(yearFacts({ people })))
  expect(stale.map(({ statement }) => sayStatement(statement).slice(0, 20))).toEqual(['2 | Nguyễn Thị Mai B'])
})

test('a decision names a council only where one is given', () => {
  expect(linesOf(made('recognitionDecision')).some((line) => line.includes('đề nghị'))).toBe(false)
  const named = linesOf(made('recognitionDecision', { council: 'Hội đồng đánh giá' }))
  expect(named).toContain('Theo đề nghị của Hội đồng đánh giá.')
  expect(named.find((line) => line.startsWith('Căn cứ kết quả'))).toMatch(/;$/)
})
