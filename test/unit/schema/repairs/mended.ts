import type { Finding } from '#schema/grammar/finding.ts'
import type { CellValue, Sheet, Workbook } from '#schema/grammar/sheet.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { changed } from '#schema/repairs/content.ts'
import { mend, type Mending } from '#schema/repairs/mend.ts'
import type { Because, Repair } from '#schema/repairs/repair.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'

type Rows = readonly (readonly CellValue[])[]

export interface Look {
  readonly formats?: Readonly<Record<string, string>>
  readonly formulas?: Readonly<Record<string, string>>
  readonly fonts?: Readonly<Record<string, string>>
}

const matrix = (rows: Rows, held: Readonly<Record<string, string>> = {}): (string | null)[][] =>
  rows.map((row, y) => row.map((_, x) => held[`${String.fromCharCode(65 + x)}${String(y + 1)}`] ?? null))

export const book = (rows: Rows, look: Look = {}): Workbook => {
  const width = Math.max(...rows.map((row) => row.length))
  const values = rows.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? null))
  const sheet: Sheet = { name: 'DS', visible: true, top: 1, left: 1, values, formats: matrix(values, look.formats), formulas: matrix(values, look.formulas), fonts: matrix(values, look.fonts) }
  return { sheets: [sheet] }
}

const given = { level: 'primary', schoolYear: { label: '2025-2026', from: '2025-08-01', to: '2026-07-31' } } as const

export const judged = (content: Workbook): readonly Finding[] => checkRoster(readRoster(content, given).roster)

export const mended = (content: Workbook): Mending & { readonly findings: readonly Finding[] } => {
  const findings = judged(content)
  return { findings, ...mend({ content, reading: readRoster(content, given), findings, judge: judged }) }
}

/** What is offered for the one finding of a rule: the values its cells get, or why there is none. */
export const offered = (content: Workbook, rule: string): Repair | Because | 'no such finding' => {
  const { findings, answers } = mended(content)
  const answer = answers[findings.findIndex((finding) => finding.rule === rule)]
  if (!answer) return 'no such finding'
  return 'repair' in answer ? answer.repair : answer.because
}

export const afterwards = (content: Workbook, { changes }: Repair): Workbook => changed(content, changes)

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Mã cán bộ', 'Mô đun đăng ký', 'Số tiết', 'Điểm CT 01', 'Điểm CT 02', 'Điểm CT 03', 'Xếp loại']
const names = ['Nguyễn Thị Mẫu', 'Trần Văn Ví Dụ', 'Lê Thị Thử', 'Phạm Văn Nghiệm', 'Hoàng Thị Kiểm', 'Vũ Văn Tra']

const order = ['name', 'birth', 'post', 'code', 'modules', 'periods', 'score01', 'score02', 'score03', 'rating'] as const

export type Part = Partial<Record<(typeof order)[number], CellValue>>

const person = (name: string, at: number): Part => ({
  name, birth: 31_000 + at, post: 'Giáo viên', code: `00100${String(at)}000111`, modules: `GVPT ${String(at + 1)}; GVPT ${String(at + 8)}`, periods: 40, score01: 8, score02: 7, score03: 9, rating: 'Hoàn thành',
})

/** Six faultless people, rows 3 to 8 under one heading; the first is given other cells. */
export const people = (first: Part, others: Part = {}): Rows => [
  ['DANH SÁCH BDTX NĂM HỌC 2025-2026'],
  HEAD,
  ...names.map((name, at): CellValue[] => {
    const cells: Part = { ...person(name, at), ...others, ...(at === 0 ? first : {}) }
    return [at + 1, ...order.map((part) => cells[part] ?? null)]
  }),
]

const days = Object.fromEntries([3, 4, 5, 6, 7, 8].map((row) => [`C${String(row)}`, 'dd/mm/yyyy']))

export const sheetWith = (first: Part, look: Look = {}, others: Part = {}): Workbook => book(people(first, others), { ...look, formats: { ...days, ...look.formats } })
