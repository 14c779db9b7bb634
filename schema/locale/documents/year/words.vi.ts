import type { Outcome } from '../../../documents/year/paper-facts.ts'
import type { YearReason } from '../../../year/figures/results.ts'
import type { Form, Way } from '../../../year/item.ts'
import type { Standing } from '../../../year/member.ts'
import { words } from '../../words.ts'

export const formsVi: Readonly<Record<Form, string>> = { together: 'Tập trung', distance: 'Từ xa', mixed: 'Bán tập trung' }
export const waysVi: Readonly<Record<Way, string>> = { selfStudy: 'tự học', team: 'sinh hoạt tổ', online: 'trực tuyến', course: 'dự lớp' }

export const standingsVi: Readonly<Record<Standing, string>> = {
  active: 'Đang tham gia', onLeave: 'Nghỉ dài ngày', deferred: 'Hoãn', exempt: 'Miễn', transferred: 'Chuyển đi', left: 'Nghỉ việc, nghỉ hưu',
}

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
export const yearReasonsVi: Readonly<Record<YearReason, string>> = {
  ...words.vi.reason, onLeave: 'nghỉ dài ngày', deferred: 'được hoãn', exempt: 'được miễn', transferred: 'đã chuyển đi', left: 'đã nghỉ',
  'programme-not-planned': 'có chương trình chưa đăng ký nội dung', 'plan-not-approved': 'kế hoạch cá nhân chưa được duyệt', overridden: 'kết quả do nhà trường quyết định có xác nhận của người thứ hai',
  outside: 'không thuộc diện bồi dưỡng', 'no-scale': 'chưa xác định được thang điểm',
}
