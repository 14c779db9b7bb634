import type { YearSentenceFacts } from '../../../documents/year/paper-facts.ts'
import type { PaperSymbol, YearPaper } from '../../../documents/year/paper-kinds.ts'
import { words } from '../../words.ts'
import { blankDay, capital, fullDay, spelledAudience, spelledNumber } from '../spelled.ts'
import { blankNumber } from '../symbols.ts'
import { blanksVi, yearHeadingsVi, yearPlainVi } from './plain.vi.ts'
import { percent, roman, shortDay, standingsVi, yearReasonsVi } from './words.vi.ts'

type Sentences = { readonly [K in keyof YearSentenceFacts]: (facts: YearSentenceFacts[K]) => string }

const types: Readonly<Record<YearPaper, string>> = {
  teamPlan: 'KẾ HOẠCH', personalPlan: 'KẾ HOẠCH', personalSlips: 'PHIẾU ĐĂNG KÝ', progressReport: 'BÁO CÁO', resultsReport: 'BÁO CÁO',
  recognitionDecision: 'QUYẾT ĐỊNH', certificateList: 'DANH SÁCH', fiveYearRecord: 'PHIẾU THEO DÕI',
}

const summaries: Readonly<Record<YearPaper, (named: string) => string>> = {
  teamPlan: (team) => `Bồi dưỡng thường xuyên của ${team}`,
  personalPlan: () => 'Bồi dưỡng thường xuyên cá nhân',
  personalSlips: () => 'Nội dung bồi dưỡng thường xuyên',
  progressReport: () => 'Tiến độ bồi dưỡng thường xuyên',
  resultsReport: () => 'Kết quả bồi dưỡng thường xuyên',
  recognitionDecision: () => 'Về việc công nhận kết quả bồi dưỡng thường xuyên',
  certificateList: () => 'Người hoàn thành kế hoạch bồi dưỡng thường xuyên được cấp chứng chỉ',
  fiveYearRecord: () => 'Kết quả bồi dưỡng thường xuyên trong năm năm',
}

const numbered = ({ number, day }: { readonly number: string | null; readonly day: string | null }, symbol: PaperSymbol): string =>
  `số ${number ?? blankNumber(symbol)} ${day === null ? blankDay : fullDay(day)}`

const frame = {
  'paper-type': ({ of }) => types[of],
  'paper-summary': ({ of, team }) => summaries[of](team ?? ''),
  'record-until': ({ schoolYear }) => `Tính đến năm học ${schoolYear}`,
  'slip-summary': ({ schoolYear }) => `Nội dung bồi dưỡng thường xuyên năm học ${schoolYear}`,
  'as-of': ({ day }) => `(Số liệu tính đến ${fullDay(day)})`,
  'team-head': ({ team }) => (/^tổ(?=\s)/iu.test(team) ? team : `Tổ ${team}`).toUpperCase(),
  'ruling-office': ({ school }) => `HIỆU TRƯỞNG ${school.toUpperCase()}`,
  'school-plan-basis': ({ school, last, ...reference }) => `Căn cứ Kế hoạch ${numbered(reference, 'plan')} của ${school} về bồi dưỡng thường xuyên${last ? '.' : ';'}`,
  'results-basis': ({ schoolYear, last }) => `Căn cứ kết quả đánh giá bồi dưỡng thường xuyên năm học ${schoolYear} của nhà trường${last ? '.' : ';'}`,
  'council-proposal': ({ council }) => `Theo đề nghị của ${council}.`,
  'year-before': ({ schoolYear }) => `So với năm học ${schoolYear}, theo sổ của nhà trường:`,
  decides: () => 'QUYẾT ĐỊNH:',
  'paper-lead': ({ of, who, schoolYear, plan }) => {
    const under = plan ? `Thực hiện Kế hoạch ${numbered(plan, 'plan')}, ` : ''
    const verb = { teamPlan: `${who} lập kế hoạch bồi dưỡng thường xuyên năm học ${schoolYear}`, progressReport: `${who} báo cáo tiến độ bồi dưỡng thường xuyên năm học ${schoolYear}`, resultsReport: `${who} báo cáo kết quả bồi dưỡng thường xuyên năm học ${schoolYear}` }[of]
    return `${under}${verb} như sau:`
  },
  'year-heading': ({ of, at }) => (at === null ? yearHeadingsVi[of] : `${roman(at)}. ${yearHeadingsVi[of]}`),
  'year-plain': ({ of }) => yearPlainVi[of],
  blank: ({ of }) => blanksVi[of],
  'signing-office': ({ of, onBehalf, approves }) => {
    const principal = onBehalf ? 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG' : 'HIỆU TRƯỞNG'
    const said = { principal, teamHead: 'TỔ TRƯỞNG', author: 'NGƯỜI LẬP', registrant: 'NGƯỜI ĐĂNG KÝ', holder: 'CÁ NHÂN' }[of]
    return approves ? `PHÊ DUYỆT\n${said}` : said
  },
  'signing-name': ({ name }) => name ?? '',
} satisfies Partial<Sentences>

const away = (facts: YearSentenceFacts['apart-people']): string =>
  (['onLeave', 'deferred', 'exempt', 'transferred', 'left'] as const).filter((one) => facts[one] > 0).map((one) => `${standingsVi[one]}: ${String(facts[one])} người`).join('; ')

const plans = {
  'scope-people': ({ people, active, managers, teachers }) => `Tổng số có tên trong sổ: ${String(people)} người; tham gia bồi dưỡng trong năm: ${String(active)} người (cán bộ quản lý: ${String(managers)}, giáo viên: ${String(teachers)}).`,
  'apart-people': (facts) => `Không xét trong năm: ${away(facts)}.`,
  'plans-approved': ({ approved, active }) => `Kế hoạch cá nhân đã duyệt: ${String(approved)}/${String(active)}.`,
  'plans-empty': ({ empty }) => `Chưa đăng ký nội dung: ${String(empty)} người.`,
  'registered-in': ({ registrations, codes }) => `Tổng cộng ${String(registrations)} lượt đăng ký của ${String(codes.length)} mô đun khác nhau.`,
  'periods-unknown': ({ unstated }) => `Có ${String(unstated)} người có nội dung chưa xác định được số tiết; số cộng chưa gồm những nội dung này.`,
  manager: ({ name }) => `- Người theo dõi, kiểm tra tiến độ của tổ: ${name}.`,
  'periods-planned': ({ owed, planned }) => `Số tiết phải học: ${spelledNumber(owed)}; số tiết đã đăng ký: ${spelledNumber(planned)}.`,
  'person-name': ({ fullName, birthDate }) => `1. Họ và tên: ${fullName}${birthDate === null ? '' : `. Ngày sinh: ${shortDay(birthDate)}`}`,
  'person-post': ({ role, level, team, subject }) =>
    `2. Vị trí: ${capital(words.vi.role[role])}${level === null ? '' : ` ${words.vi.level[level]}`}${team === null ? '' : `. Tổ: ${team.replace(/^tổ\s+/iu, '')}`}${subject === null ? '' : `. Môn: ${subject}`}`,
  'person-periods': ({ owed, planned }) => (owed === null ? `Tổng số tiết đăng ký: ${spelledNumber(planned)}.` : `Tổng số tiết đăng ký: ${spelledNumber(planned)}, trên ${spelledNumber(owed)} tiết phải học trong năm học.`),
} satisfies Partial<Sentences>

const results = {
  'progress-sum': ({ owed, planned, earned }) => `Toàn trường đã đăng ký ${spelledNumber(planned)} tiết, đã có kết quả đạt ${spelledNumber(earned)} tiết, trên ${spelledNumber(owed)} tiết phải học.`,
  'behind-count': ({ behind }) => `Có ${String(behind.length)} người còn nội dung đã đến hạn mà chưa có kết quả đạt:`,
  'outcome-sum': ({ active, completed, notCompleted, notYet }) =>
    `Trong ${String(active)} người tham gia có ${String(completed)} người hoàn thành (${percent(completed, active)}%), ${String(notCompleted)} người không hoàn thành (${percent(notCompleted, active)}%), ${String(notYet)} người chưa có kết luận.`,
  'reason-count': ({ reason, count }) => `- ${capital(yearReasonsVi[reason])}: ${String(count)} người.`,
  'certificates-count': ({ certificates, completed }) => `Đã ghi vào sổ ${String(certificates)} chứng chỉ cho ${String(completed)} người hoàn thành.`,
  'article-label': ({ at }) => `Điều ${String(at)}. `,
  recognise: ({ completed, managers, teachers, schoolYear, school }) => `Công nhận ${String(completed)} ${spelledAudience({ managers, teachers, levels: [] })} của ${school} hoàn thành kế hoạch bồi dưỡng thường xuyên năm học ${schoolYear} (danh sách kèm theo).`,
  'not-recognise': ({ notCompleted }) => `Có ${String(notCompleted)} người không hoàn thành kế hoạch, được ghi rõ trong danh sách kèm theo.`,
  'recognised-used': () => 'Kết quả này được lưu vào hồ sơ cá nhân và dùng khi đánh giá, xếp loại, lập kế hoạch bồi dưỡng năm học sau theo quy định.',
  execution: ({ school }) => `Các tổ trưởng chuyên môn, bộ phận văn thư của ${school} và những người có tên trong danh sách chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký./.`,
  'as-article': ({ at }) => `- Như Điều ${String(at)};`,
  'list-type': () => 'DANH SÁCH',
  'list-of-recognised': ({ schoolYear }) => `Kết quả bồi dưỡng thường xuyên năm học ${schoolYear}`,
  'attached-to-decision': ({ school, ...reference }) => `(Kèm theo Quyết định ${numbered(reference, 'decision')} của ${school})`,
  'list-of-marked': ({ schoolYear }) => `Kết quả bồi dưỡng thường xuyên của từng người, năm học ${schoolYear}`,
  'attached-to-report': ({ school, ...reference }) => `(Kèm theo Báo cáo ${numbered(reference, 'report')} của ${school})`,
  'without-number': ({ count }) => `Còn ${String(count)} người hoàn thành chưa có số chứng chỉ trong sổ; các ô để trống dành để ghi tay.`,
} satisfies Partial<Sentences>

/** Câu của các văn bản trong năm: dữ kiện vào, câu ra. */
export const yearSentencesVi: Sentences = { ...frame, ...plans, ...results }
