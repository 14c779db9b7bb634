import type { Outcome } from '../../../documents/year/paper-facts.ts'
import type { YearReason } from '../../../year/figures/results.ts'
import type { Form, Way } from '../../../year/item.ts'
import type { Standing } from '../../../year/member.ts'
import { vi } from '../../year/vocabulary.vi.ts'

export const formsVi: Readonly<Record<Form, string>> = vi.forms
export const waysVi: Readonly<Record<Way, string>> = vi.ways

export const standingsVi: Readonly<Record<Standing, string>> = vi.standings

export const outcomesVi: Readonly<Record<Outcome, string>> = { completed: 'Hoàn thành', notCompleted: 'Không hoàn thành', notYet: 'Chưa có kết luận' }

export const statesVi: Readonly<Record<string, string>> = { empty: 'Chưa đăng ký', drafted: 'Đang lập', underway: 'Chờ duyệt', approved: 'Đã duyệt' }

const two = (part: string): string => part.padStart(2, '0')

/** 2026-10-05 thành 05/10/2026; chỉ có năm thì giữ năm. */
export const shortDay = (day: string | null): string => {
  const [year = '', month, date] = (day ?? '').split('-')
  return month && date ? `${two(date)}/${two(month)}/${year}` : year
}

/** 2026-10 thành 10/2026. */
export const shortMonth = (month: string): string => month.split('-').reverse().join('/')

export const shortTerm = (term: number | null): string => (term === null ? '' : `HK${term === 1 ? 'I' : 'II'}`)

/** 45 trên 46 là 97,8. */
export const percent = (part: number, whole: number): string => (whole === 0 ? '' : (Math.round((part / whole) * 1000) / 10).toFixed(1).replace('.', ','))

const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
export const roman = (at: number): string => ones[at] ?? String(at)

/** Mã mô đun không tách khỏi số của nó. */
export const unbroken = (code: string): string => code.replaceAll(' ', '\u00a0')
export const listedCodes = (codes: readonly string[]): string => codes.map((code) => (code.length < 16 ? unbroken(code) : code)).join(', ')

/** Lý do của kết quả xếp loại trong năm. */
export const yearReasonsVi: Readonly<Record<YearReason, string>> = vi.reasons
