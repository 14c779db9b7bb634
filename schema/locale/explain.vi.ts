import type { Facts } from '../grammar/finding.ts'
import type { Mark } from '../figures/mark.ts'
import type { Reason } from '../figures/rating.ts'
import type { Rating, Field } from '../tables/plan-lines.ts'
import { headers } from './headers.ts'
import type { FigureNames, StepSentences } from './say-explanation.ts'
import { titleWith } from './say-with.ts'
import { titlesVi } from './titles.vi.ts'
import { words } from './words.ts'

export const figuresVi: FigureNames = {
  periods01: 'Số tiết phải học của chương trình 01', periods02: 'Số tiết phải học của chương trình 02', periods03: 'Số tiết phải học của chương trình 03',
  rating: 'Xếp loại', people: 'Số người', managers: 'Số cán bộ quản lý', teachers: 'Số giáo viên', registrations: 'Số lượt chọn mô đun', periodsPlanned: 'Tổng số tiết trong kế hoạch', inScope: 'Số người thuộc đối tượng', missing: 'Số tiết còn thiếu', completed: 'Số người hoàn thành', errors: 'Số lỗi', warnings: 'Số cảnh báo', finding: 'Điều cần xem',
}

const marks: Readonly<Record<Mark['state'], string>> = { mark: 'là điểm', missing: 'chưa kiểm tra', excused: 'ghi là được miễn', 'out-of-range': 'ngoài thang điểm', 'not-a-number': 'không phải là số' }

const states: Readonly<Record<string, string>> = { 'not-yet': 'năm học chưa kết thúc và còn bài kiểm tra', 'not-rated': 'không có gì để xếp loại', 'data-error': 'điểm ghi sai cần sửa trước', 'nothing-said': 'trang tính không ghi kết quả của người này', 'no-scale': 'khi đó chưa có thang điểm' }

const passedWord = (passed: unknown): string => (passed === true ? ', đạt' : passed === false ? ', chưa đạt' : '')

/** Tên chưa đối chiếu với phụ lục thì nói rõ. */
const named = ({ code, title, titleChecked }: Facts): string =>
  title == null ? String(code) : `${String(code)} “${String(title)}”${titleChecked === true ? '' : ' (tên chưa đối chiếu)'}`

export const stepsVi: StepSentences = {
  owed: ({ programme, periods }) => `Quy định chung: chương trình ${String(programme)} cần ${String(periods)} tiết mỗi năm học.`,
  'owed-by-all': ({ programme, periods }) => `Chưa rõ cấp học của người này; chương trình ${String(programme)} cần ${String(periods)} tiết mỗi năm học ở mọi cấp.`,
  away: () => 'Đang nghỉ và chưa chọn mô đun nên năm học này chưa phải học.',
  moved: ({ periods }) => (Number(periods) > 0 ? `Được chuyển thêm ${String(periods)} tiết từ chương trình kia.` : `Được chuyển bớt ${String(-Number(periods))} tiết sang chương trình kia.`),
  'unknown-load': () => 'Chưa rõ người này thuộc đối tượng hoặc cấp học nào, nên chưa biết phải học bao nhiêu tiết.',
  stated: ({ periods }) => `Trang tính ghi ${String(periods)} tiết.`,
  module: (facts) => `Mô đun ${named(facts)}: ${String(facts['periods'])} tiết theo danh mục.`,
  'module-unverified': (facts) => `Mô đun ${named(facts)}: số tiết chưa đối chiếu với danh mục nên không tính.`,
  planned: ({ programme, planned }) => `Kế hoạch cho chương trình ${String(programme)}: ${String(planned)} tiết.`,
  'nothing-planned': ({ programme }) => `Không có gì cho biết kế hoạch có bao nhiêu tiết của chương trình ${String(programme)}.`,
  missing: ({ owed, planned, missing }) => `Phải học ${String(owed)}, kế hoạch ${String(planned)}, còn thiếu ${String(missing)} tiết.`,
  scale: ({ pass, lowest, highest }) => `Điểm từ ${String(lowest)} đến ${String(highest)}, đạt từ ${String(pass)}.`,
  mark: ({ field, written, state, passed }) => `${headers.vi[field as Field]}: ${written === '' ? 'ô trống' : `“${String(written)}”`} ${marks[state as Mark['state']]}${passedWord(passed)}.`,
  reason: ({ reason }) => `Vì ${words.vi.reason[reason as Reason]}.`,
  rated: ({ rating }) => `Kết luận: ${words.vi.rating[rating as Rating]}.`,
  'not-rated': ({ state }) => `Chưa xếp loại: ${states[String(state)] ?? ''}.`,
  counted: ({ lines, value }) => `Đếm được ${String(value)} trong ${String(lines)} dòng.`,
  'choices-counted': ({ people, value }) => `Cộng số mô đun ghi ở ${String(people)} người, đếm đúng như đã ghi: ${String(value)}.`,
  'left-out': ({ left }) => `Không tính ${String(left)} người đã chuyển đi hoặc nghỉ hưu.`,
  summed: ({ people, silent }) => `Cộng số tiết của ${String(people)} người; ${String(silent)} người không có số tiết nào được ghi hoặc đối chiếu.`,
  outside: ({ outside }) => `Không tính ${String(outside)} nhân viên không thuộc đối tượng.`,
  'missing-summed': ({ people, silent }) => `Cộng số tiết còn thiếu của ${String(people)} người; ${String(silent)} người không có số tiết nào được ghi hoặc đối chiếu.`,
  'rated-by-marks': () => 'Xếp loại từng người theo điểm và quy định của khóa.',
  'rated-as-stated': () => 'Trang tính không có điểm nên đếm theo xếp loại đã ghi.',
  kind: ({ kind, count }) => `${titleWith(String(kind), 'vi', titlesVi)}: ${String(count)} chỗ.`,
  found: () => '', because: () => '', remedy: () => '',
}
