import type { SentenceFacts } from '../../documents/facts.ts'
import type { Category } from '../../figures/load.ts'
import { registeredAs } from '../../law/instruments/register.ts'
import { instrumentNumbered } from '../legal-basis/names.ts'
import { blankNumber } from './symbols.ts'
import { yearSentencesVi } from './year/sentences.vi.ts'
import { datedSectionsVi, headingsVi, plainVi } from './plain.vi.ts'
import { blankDay, capital, fullDay, spelledAudience, spelledLevels, spelledNumber, uncapital } from './spelled.ts'

type Sentences = { readonly [K in keyof SentenceFacts]: (facts: SentenceFacts[K]) => string }

const categories: Readonly<Record<Category, string>> = {
  preschoolManagers: 'cán bộ quản lý cơ sở giáo dục mầm non',
  preschoolTeachers: 'giáo viên mầm non',
  generalManagers: 'cán bộ quản lý cơ sở giáo dục phổ thông',
  generalTeachers: 'giáo viên cơ sở giáo dục phổ thông',
}

const dayOf = (id: string): string => {
  const date = registeredAs(id)?.date
  return date ? ` ${fullDay(date)}` : ''
}

const issuedBy = (id: string): string => registeredAs(id)?.issuer ?? ''

/** What amends says so itself; all else is issued. */
const about = (id: string): string => {
  const entry = registeredAs(id)
  if (!entry) return ''
  return entry.amends.length > 0 ? uncapital(entry.title) : `ban hành ${entry.title}`
}

const frame = {
  draft: () => 'BẢN NHÁP - không có giá trị sử dụng chính thức',
  parent: ({ name }) => name.toUpperCase(),
  school: ({ name }) => name.toUpperCase(),
  number: ({ number, symbol }) => `Số: ${number ?? blankNumber(symbol)}`,
  nation: () => 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: () => 'Độc lập - Tự do - Hạnh phúc',
  dated: ({ place, day }) => `${place ?? '……………'}, ${day === null ? blankDay : fullDay(day)}`,
  recipients: () => 'Nơi nhận:',
  'to-parent': ({ name }) => `- ${name} (để báo cáo);`,
  'to-staff': () => '- Ban giám hiệu, các tổ chuyên môn (để thực hiện);',
  archive: () => '- Lưu: VT.',
  office: ({ onBehalf }) => (onBehalf ? 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG' : 'HIỆU TRƯỞNG'),
  signer: ({ name }) => name ?? '',
} satisfies Partial<Sentences>

const annex = {
  'annex-type': () => 'PHỤ LỤC',
  'annex-summary': ({ schoolYear }) => `Danh sách đăng ký mô đun bồi dưỡng thường xuyên năm học ${schoolYear}`,
  'annex-of': ({ number, day, school }) => `(Kèm theo Kế hoạch số ${number ?? blankNumber('plan')} ${day === null ? blankDay : fullDay(day)} của ${school})`,
  'annex-people': ({ people, registrations }) => `Danh sách có ${String(people)} người với ${String(registrations)} lượt đăng ký mô đun.`,
  'without-periods': ({ count }) => `Có ${String(count)} người chưa xác định được số tiết chương trình 03; số cộng chưa gồm những người này.`,
} satisfies Partial<Sentences>

const split = ({ managers, teachers }: { readonly managers: number; readonly teachers: number }): string => {
  if (managers === 0) return `${String(teachers)} giáo viên`
  return teachers === 0 ? `${String(managers)} cán bộ quản lý` : `${String(managers)} cán bộ quản lý và ${String(teachers)} giáo viên`
}

/** Thứ tự chữ cái của các điểm: sau d là đ. */
const letters = 'abcdđeghiklmnopqrstuvxy'
const letterOf = (at: number): string => letters[at - 1] ?? String(at)

const plan = {
  'plan-type': () => 'KẾ HOẠCH',
  'plan-summary': (audience) => `Bồi dưỡng thường xuyên ${spelledAudience(audience)}`.trim(),
  'plan-year': ({ schoolYear }) => `Năm học ${schoolYear}`,
  basis: ({ instrument, last }) => `Căn cứ ${instrumentNumbered(instrument)}${dayOf(instrument)} của ${issuedBy(instrument)} ${about(instrument)}${last ? '.' : ';'}`,
  lead: ({ school, schoolYear }) => `${school} lập kế hoạch bồi dưỡng thường xuyên năm học ${schoolYear} như sau:`,
  heading: ({ of }) => headingsVi[of],
  plain: ({ of }) => plainVi[of],
  purpose: ({ schoolYear }) => `1. Giúp mỗi người cập nhật kiến thức, kỹ năng nghề nghiệp cần cho công việc của mình trong năm học ${schoolYear}.`,
  people: ({ people, levels, ...roles }) => `Kế hoạch này dành cho ${String(people)} người đang công tác tại trường${levels.length === 0 ? '' : `, cấp học ${spelledLevels(levels)}`}, gồm ${split(roles)}.`,
  'on-leave': ({ onLeave }) => `Trong số đó có ${String(onLeave)} người đang nghỉ; thời gian học của những người này được xếp riêng.`,
  owed: ({ category, periods }) => `- ${capital(categories[category])}: ${spelledNumber(periods)} tiết mỗi người trong năm học.`,
  topics: ({ topics }) => `Nội dung đã đăng ký: ${topics.join('; ')}.`,
  'modules-each': ({ modules }) => `Nhà trường thống nhất mỗi người chọn ${String(modules)} mô đun trong năm học.`,
  registered: ({ registrations, distinct, choosers }) => `Đã có ${String(choosers)} người đăng ký, tổng cộng ${String(registrations)} lượt của ${String(distinct)} mô đun khác nhau (danh sách ở phụ lục kèm theo).`,
  'without-choice': ({ count }) => `Còn ${String(count)} người chưa đăng ký mô đun.`,
  'dated-section': ({ of, at }) => `${String(at)}. ${datedSectionsVi[of]}`,
  'board-watches': ({ at }) => `${letterOf(at)}) Người theo dõi từng tổ và ngày kiểm tra đã ghi trong sổ:`,
  delegated: ({ at, name, from, to, decision }) => `${letterOf(at)}) ${name} ký thay hiệu trưởng (KT. HIỆU TRƯỞNG) từ ${fullDay(from)} đến ${fullDay(to)} theo văn bản ủy quyền ${decision}.`,
  regulation: ({ instrument }) => `1. Việc đánh giá, xếp loại và công nhận kết quả theo Quy chế ban hành kèm theo ${instrumentNumbered(instrument)}.`,
  'no-regulation': () => '1. Việc đánh giá, xếp loại và công nhận kết quả theo quy chế hiện hành.',
} satisfies Partial<Sentences>

/** Câu của văn bản: dữ kiện vào, câu ra. */
export const sentencesVi: Sentences = { ...frame, ...annex, ...plan, ...yearSentencesVi }
