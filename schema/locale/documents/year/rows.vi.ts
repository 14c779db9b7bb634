import type { ListedModule, Outcome, YearRowFacts } from '../../../documents/year/paper-facts.ts'
import { ABSENT, BETWEEN } from '../../../documents/year/marks-kept.ts'
import type { YearReason } from '../../../year/figures/results.ts'
import type { Form, Way } from '../../../year/item.ts'
import { words } from '../../words.ts'
import { capital, spelledNumber } from '../spelled.ts'
import { formsVi, listedCodes, outcomesVi, percent, shortDay, shortMonth, shortTerm, standingsVi, statesVi, unbroken, waysVi, yearReasonsVi } from './words.vi.ts'

type Rows = { readonly [K in keyof YearRowFacts]: (facts: YearRowFacts[K]) => readonly string[] }

const count = (value: number | null): string => (value === null ? '' : spelledNumber(value))

const how = (form: string | null, way: string | null): string => [form === null ? '' : capital(formsVi[form as Form]), way === null ? '' : waysVi[way as Way]].filter((text) => text !== '').join(', ')

const what = ({ module, title, topic }: YearRowFacts['item']): string => [module === null ? '' : unbroken(module), title ?? topic ?? ''].filter((text) => text !== '').join(': ')

const plans = {
  'team-people-heading': () => ['STT', 'Họ và tên', 'CT 01', 'CT 02', 'Mô đun CT 03', 'Số tiết', 'Kế hoạch cá nhân'],
  'team-person': ({ position, fullName, contents01, contents02, contents03, planned, planState }) => [String(position), fullName, contents01.join('; '), contents02.join('; '), listedCodes(contents03), count(planned), statesVi[planState] ?? ''],
  'team-people-total': ({ active, planned }) => ['', `Cộng: ${String(active)} người`, '', '', '', count(planned), ''],
  'months-heading': () => ['Tháng', 'Nội dung, mô đun', 'Số người'],
  month: ({ month, contents, people }) => [shortMonth(month), listedCodes(contents), String(people)],
  'sessions-heading': () => ['STT', 'Thời gian', 'Nội dung', 'Địa điểm', 'Người phụ trách'],
  session: ({ position, on, starts, ends, title, place, leader }) => [String(position), `${shortDay(on)}, ${starts}-${ends}`, title, place, leader],
  'items-heading': () => ['STT', 'CT', 'Nội dung, mô đun', 'Số tiết', 'Hình thức', 'Tháng', 'Học kỳ'],
  item: (facts) => [String(facts.position), facts.programme, what(facts), count(facts.periods), how(facts.form, facts.way), facts.months.map(shortMonth).join(', '), shortTerm(facts.term)],
  'items-total': ({ planned }) => ['', '', 'Cộng', count(planned), '', '', ''],
  'slip-heading': () => ['CT', 'Nội dung hoặc mã mô đun', 'Số tiết', 'Hình thức', 'Tháng', 'Học kỳ'],
  'slip-row': ({ programme, contents, at }) => [programme, programme === '03' ? unbroken(contents[at] ?? '') : contents.join('; '), '', '', '', ''],
} satisfies Partial<Rows>

const star = ({ title, checked, periods }: ListedModule): string => (checked && periods !== null ? '' : title === null ? '(*)' : ' (*)')
const moduleCells = (module: ListedModule | null): readonly string[] => (module === null ? ['', ''] : [unbroken(module.code), `${module.title ?? ''}${star(module)}`])

const slips = {
  'list-heading': ({ columns }) => (columns === 2 ? ['Mã', 'Tên mô đun', 'Mã', 'Tên mô đun'] : ['Mã', 'Tên mô đun', 'Số tiết']),
  'list-row': ({ modules }) => (modules.length === 2 ? modules.flatMap(moduleCells) : modules.flatMap((module) => [...moduleCells(module), count(module?.periods ?? null)])),
} satisfies Partial<Rows>

const NO_TEAM = 'Chưa xếp tổ'

/** Không thuộc tổ nào: khác với ô để trống cho người ghi tay. */
const NONE = '–'

const progress = {
  'terms-heading': () => ['Chương trình', 'Học kỳ I', 'Học kỳ II', 'Chưa xếp học kỳ', 'Cộng số tiết'],
  terms: ({ of, first, second, open, planned }) => [of, count(first), count(second), count(open), count(planned)],
  'terms-total': ({ first, second, open, planned }) => ['Cộng', count(first), count(second), count(open), count(planned)],
  'managers-heading': () => ['Tổ', 'Người theo dõi', 'Ngày đã kiểm tra'],
  'team-manager': ({ name, manager, checks }) => [name, manager ?? '', checks.map(shortDay).join(', ')],
  'programmes-heading': () => ['Chương trình', 'Số tiết phải học', 'Đã đăng ký', 'Đã đạt', 'Tỷ lệ đạt so với đăng ký (%)'],
  programme: ({ of, owed, planned, earned }) => [of, count(owed), count(planned), count(earned), percent(earned, planned)],
  'programmes-total': ({ owed, planned, earned }) => ['Cộng', count(owed), count(planned), count(earned), percent(earned, planned)],
  'teams-heading': () => ['Tổ', 'Số người', 'Kế hoạch đã duyệt', 'Số tiết đăng ký', 'Số tiết đã đạt', 'Tỷ lệ (%)'],
  team: ({ name, active, approved, planned, earned }) => [name ?? NO_TEAM, count(active), count(approved), count(planned), count(earned), percent(earned, planned)],
  'teams-total': ({ active, approved, planned, earned }) => ['Toàn trường', count(active), count(approved), count(planned), count(earned), percent(earned, planned)],
  'behind-heading': () => ['STT', 'Họ và tên', 'Tổ', 'Nội dung đến hạn chưa có kết quả đạt'],
  'behind-person': ({ position, fullName, team, behind }) => [String(position), fullName, team ?? NONE, listedCodes(behind)],
  'checks-heading': () => ['Tổ', 'Ngày', 'Nhận xét', 'Việc cần làm'],
  check: ({ team, on, finding, remedy }) => [team, shortDay(on), finding, remedy ?? ''],
} satisfies Partial<Rows>

const outcomeCells = ({ active, completed, notCompleted, notYet }: YearRowFacts['team-outcomes-total']): readonly string[] =>
  [count(active), count(completed), percent(completed, active), count(notCompleted), percent(notCompleted, active), count(notYet)]

/** 8.5 thành 8,5; vắng ghi bằng chữ, chưa có điểm thì để chỗ trống. */
const markWords = (kept: string): string => kept.split(BETWEEN).map((mark) => (mark === ABSENT ? 'vắng' : mark === '' ? '…' : mark.replace('.', ','))).join(' và ')

/** Chủ đề của chương trình 01, 02 ghi gọn là CT 01, CT 02/2. */
const shortItem = (id: string): string => (/^\d/.test(id) ? `CT ${id}` : id)

const markOf = ({ contents, marks, attempts }: YearRowFacts['marked'], at: number): string => {
  const again = Number(attempts[at] ?? 0) > 1 ? ` (lần ${attempts[at] ?? ''})` : ''
  return unbroken(`${shortItem(contents[at] ?? '')}: ${markWords(marks[at] ?? '')}${again}`)
}

const verdict = ({ rating, standing }: YearRowFacts['marked']): string =>
  rating === null ? capital(standing === 'active' ? outcomesVi.notYet : standingsVi[standing]) : outcomesVi[rating as Outcome]

/** Người hoàn thành thì không cần lý do; người được kết luận lại thì cần. */
const grounds = ({ rating, standing, reasons }: YearRowFacts['marked']): readonly YearReason[] =>
  reasons.filter((reason) => reason !== standing && (rating !== 'completed' || reason === 'overridden'))

const results = {
  'marked-heading': () => ['STT', 'Họ và tên', 'Tổ', 'Điểm từng nội dung', 'Kết quả', 'Lý do'],
  marked: (facts) => [String(facts.position), facts.fullName, facts.team ?? NONE, facts.contents.map((_, at) => markOf(facts, at)).join('; '), verdict(facts), grounds(facts).map((reason) => capital(yearReasonsVi[reason])).join('; ')],
  'marked-total': ({ people, completed, notCompleted }) => ['', `Cộng: ${count(people)} người`, '', `Hoàn thành: ${count(completed)}; không hoàn thành: ${count(notCompleted)}`, '', ''],
  'years-heading': () => ['Năm học', 'Số người', 'Hoàn thành', 'Tỷ lệ (%)', 'Không hoàn thành', 'Tỷ lệ (%)', 'Chưa kết luận'],
  'one-year': ({ schoolYear, ...sums }) => [unbroken(schoolYear), ...outcomeCells(sums)],
  'outcomes-heading': () => ['Kết quả', 'Số người', 'Tỷ lệ (%)'],
  outcome: ({ of, count: people, active }) => [outcomesVi[of], count(people), percent(people, active)],
  'outcomes-total': ({ active }) => ['Cộng', count(active), percent(active, active)],
  'team-outcomes-heading': () => ['Tổ', 'Số người', 'Hoàn thành', 'Tỷ lệ (%)', 'Không hoàn thành', 'Tỷ lệ (%)', 'Chưa kết luận'],
  'team-outcome': ({ name, ...sums }) => [name ?? NO_TEAM, ...outcomeCells(sums)],
  'team-outcomes-total': (sums) => ['Toàn trường', ...outcomeCells(sums)],
  'failed-heading': () => ['STT', 'Họ và tên', 'Tổ', 'Lý do'],
  failed: ({ position, fullName, team, reasons }) => [String(position), fullName, team ?? NONE, reasons.map((reason) => capital(yearReasonsVi[reason])).join('; ')],
  'apart-heading': () => ['STT', 'Họ và tên', 'Tổ', 'Trạng thái', 'Từ ngày', 'Lý do', 'Văn bản'],
  'apart-person': ({ position, fullName, team, standing, standingFrom, standingReason, standingDecision }) => [String(position), fullName, team ?? NONE, capital(standingsVi[standing]), shortDay(standingFrom), standingReason ?? '', standingDecision ?? ''],
  'recognised-heading': () => ['STT', 'Họ và tên', 'Ngày sinh', 'Vị trí', 'Tổ', 'Kết quả'],
  recognised: ({ position, fullName, birthDate, role, team, rating }) => [String(position), fullName, shortDay(birthDate), capital(words.vi.role[role]), team ?? NONE, outcomesVi[rating]],
  'recognised-total': ({ completed, notCompleted }) => ['', `Hoàn thành: ${count(completed)}; không hoàn thành: ${count(notCompleted)}`, '', '', '', ''],
  'certificates-heading': () => ['STT', 'Họ và tên', 'Ngày sinh', 'Tổ', 'Số chứng chỉ', 'Ngày cấp', 'Nơi cấp', 'Ký nhận'],
  certificate: ({ position, fullName, birthDate, team, number, on, issuer }) => [String(position), fullName, shortDay(birthDate), team ?? NONE, number ?? '', shortDay(on), issuer ?? '', ''],
  'certificates-total': ({ completed, certificates }) => ['', `Cộng: ${count(completed)} người`, '', '', `${count(certificates)} số`, '', '', ''],
  'record-heading': () => ['Năm học', 'Mô đun đã đạt', 'Phải học', 'Đã đạt', 'Bảo lưu, miễn', 'Còn thiếu (cộng dồn)', 'Kết quả', 'Số chứng chỉ'],
  'record-year': ({ schoolYear, modules, owed, earned, credited, missing, outcome, grade, certificate }) => [unbroken(schoolYear), listedCodes(modules), count(owed), count(earned), count(credited), count(missing), grade === null ? outcomeOf(outcome) : `${outcomeOf(outcome)} (${grade})`, certificate ?? ''],
} satisfies Partial<Rows>

const outcomeOf = (outcome: string | null): string => capital(({ ...standingsVi, ...outcomesVi } as Readonly<Record<string, string>>)[outcome ?? ''] ?? '')

/** Dòng của bảng trong các văn bản của năm. */
export const yearRowsVi: Rows = { ...plans, ...slips, ...progress, ...results }
