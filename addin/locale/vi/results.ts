import type { Scale } from '#schema/figures/mark.ts'
import type { AssessmentKind } from '../../api/generated/graphql.ts'

export interface Said {
  readonly kind: AssessmentKind
  readonly attempt: number
  readonly absent: boolean
  readonly mark: number | null
}

const kind: Readonly<Record<AssessmentKind, string>> = { QUESTIONS: 'Trắc nghiệm', EXERCISE: 'Bài tập nghiên cứu', REPORT: 'Bài thu hoạch', REGULAR: 'Đánh giá thường xuyên', PERIODIC: 'Đánh giá định kỳ' }

const points = (mark: number): string => String(mark).replace('.', ',')

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

const size = (bytes: number): string => (bytes < MEGABYTE ? `${String(Math.max(1, Math.round(bytes / KILOBYTE)))} KB` : `${points(Math.round((bytes * 10) / MEGABYTE) / 10)} MB`)

const types: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'image/png': 'ảnh PNG', 'image/jpeg': 'ảnh JPEG' }

const itemName = (id: string, topic: string | null): string => (topic === null || topic === '' ? id : `${id}: ${topic}`)

const pasted = ({ sure, doubtful, left }: { readonly sure: number; readonly doubtful: number; readonly left: number }): string => {
  if (sure + doubtful === 0) return 'Không đọc được dòng nào. Hãy sao chép cột họ tên cùng cột điểm, rồi dán lại.'
  if (left > 0) return `Đã điền ${String(sure)} người. Thừa ${String(left)} dòng so với danh sách: hãy xem lại thứ tự trước khi ghi.`
  return doubtful > 0 ? `Đã điền ${String(sure)} người; ${String(doubtful)} dòng chưa rõ là ai, hãy chọn ở dưới.` : `Đã điền ${String(sure)} người. Hãy xem lại rồi bấm ghi điểm.`
}

export const results = {
  parts: 'Các phần của kết quả',
  part: { marks: 'Điểm', attendance: 'Điểm danh', practice: 'Minh chứng', compare: 'Đối chiếu', rating: 'Xếp loại', 'roll-over': 'Sang năm học mới' },
  reading: 'Đang đọc kết quả…',
  leave: 'Thôi',
  enter: 'Ghi vào sổ',
  why: 'Lý do',
  person: 'Người học',
  state: 'Kết quả',
  mark: 'Điểm',
  about: 'Nhập điểm cho',
  item: (id: string, topic: string | null, people: number) => `${itemName(id, topic)} (${String(people)} người)`,
  itemName,
  session: (title: string, day: string, people: number) => `Buổi ${day}: ${title} (${String(people)} người)`,
  kindOf: 'Loại bài',
  kind,
  on: 'Ngày',
  show: 'Hiện',
  showAll: (count: number) => `Tất cả (${String(count)})`,
  showOpen: (count: number) => `Chưa có điểm hoặc phải thi lại (${String(count)})`,
  gridHint: 'Gõ điểm rồi nhấn Enter để sang người sau; mũi tên lên, xuống cũng được. Ghi “vắng” nếu người đó vắng.',
  markOf: (name: string, attempt: number) => (attempt === 1 ? `Điểm của ${name}` : `Điểm của ${name}, lần ${String(attempt)}`),
  absent: 'vắng',
  refused: {
    outOfRange: ({ lowest, highest }: Scale) => `Điểm phải từ ${String(lowest)} đến ${String(highest)}.`,
    notANumber: () => 'Không phải là điểm. Hãy ghi số, ví dụ 8,5, hoặc “vắng”.',
    excused: () => 'Miễn phải có quyết định: hãy ghi ở phần Xếp loại, mục đổi tình trạng.',
  },
  attempt: ({ kind: of, attempt, absent, mark }: Said) => `${kind[of]} lần ${String(attempt)}: ${absent ? 'vắng' : mark === null ? 'chưa chấm' : points(mark)}`,
  points,
  passed: 'Đạt',
  failed: 'Chưa đạt',
  mistake: 'Ghi nhầm',
  mistakeOf: (said: string, name: string) => `Ghi nhầm ${said} của ${name}`,
  nothingPlanned: 'Chưa ai có nội dung trong kế hoạch cá nhân nên chưa có gì để nhập điểm.',
  nobody: 'Không còn ai trong danh sách này.',
  nobodyYet: 'Sổ năm học chưa có ai. Hãy vào Tổng quan để đưa danh sách vào sổ.',
  noScale: 'Ngày này chưa có thang điểm nào đang áp dụng. Hãy chọn ngày khác.',
  enterMarks: (count: number) => `Ghi điểm (${String(count)})`,
  marksEntered: (count: number) => `Đã ghi ${String(count)} điểm vào sổ.`,
  refusedMarks: (count: number) => `${String(count)} điểm chưa đọc được, sẽ không ghi.`,
  paste: 'Dán điểm từ Excel',
  pasteHere: 'Dán vào đây',
  pasteHint: 'Hai cột họ tên và điểm, hoặc chỉ một cột điểm theo đúng thứ tự danh sách dưới đây.',
  readPaste: 'Đọc',
  fromSelection: 'Lấy vùng đang chọn trong Excel',
  emptySelection: 'Vùng đang chọn không có chữ số nào. Hãy chọn các ô họ tên và điểm trong Excel rồi bấm lại.',
  pasted,
  doubts: (count: number) => `Chưa rõ là ai (${String(count)} dòng)`,
  doubtful: {
    unknown: (name: string, text: string) => (text === '' ? `“${name}”` : `“${name}”: ${text}`),
    twice: (name: string, text: string) => `“${name}”: ${text}. Người này đã có một dòng ở trên; dòng này chỉ được dùng nếu bạn chọn.`,
  },
  whose: (name: string) => `“${name}” là ai?`,
  likely: (name: string, likeness: number) => `${name} (giống ${String(Math.round(likeness * 100))} %)`,
  nobodys: 'Bỏ qua dòng này',
  takeChosen: 'Đưa vào danh sách',
  sessionOf: 'Buổi học',
  noSessions: 'Chưa có buổi học nào.',
  toSessions: 'Xếp lịch buổi học',
  signIn: 'Dán danh sách ký tên',
  signInHint: 'Mỗi dòng một họ tên. Ai không có tên được ghi là vắng; ai đã ghi có phép thì giữ nguyên.',
  signedIn: (there: number, all: number, unknown: number) => (unknown > 0 ? `${String(there)} trên ${String(all)} người có mặt; ${String(unknown)} tên không có trong danh sách buổi học, hãy xem ở dưới.` : `${String(there)} trên ${String(all)} người có mặt. Hãy xem lại rồi bấm ghi.`),
  strangers: (count: number) => `Tên không có trong danh sách buổi học (${String(count)})`,
  allPresent: 'Tất cả có mặt',
  presenceOf: (name: string) => `${name}: có mặt hay vắng`,
  notSaid: 'chưa điểm danh',
  presence: { PRESENT: 'Có mặt', EXCUSED: 'Vắng có phép', ABSENT: 'Vắng' },
  unsaid: (count: number) => `Còn ${String(count)} người chưa điểm danh.`,
  enterAttendance: 'Ghi điểm danh',
  attendanceEntered: (there: number, all: number) => `Đã ghi điểm danh: ${String(there)} trên ${String(all)} người có mặt.`,
  named: (name: string, team: string | null) => (team === null ? name : `${name} (${team})`),
  application: 'Vận dụng vào dạy học',
  applicationText: 'Đã vận dụng thế nào',
  noApplication: 'Chưa ghi việc vận dụng nào.',
  applied: (name: string) => `Đã ghi việc vận dụng của ${name}.`,
  rules: 'Chấp hành quy định khóa bồi dưỡng',
  rulesUnsaid: 'Chưa ghi nhận xét nào.',
  rulesNow: (met: boolean, day: string, note: string | null) => `${met ? 'Chấp hành tốt' : 'Chưa chấp hành đủ'}, ghi ngày ${day}${note === null ? '' : `: ${note}`}.`,
  rulesKept: 'Nhận xét',
  kept: 'Chấp hành đủ',
  notKept: 'Chưa chấp hành đủ',
  note: 'Ghi chú',
  observed: (name: string) => `Đã ghi nhận xét về ${name}.`,
  evidence: 'Minh chứng',
  evidenceOf: 'Cho nội dung',
  wholeYear: '(cả năm học)',
  noEvidence: 'Chưa có tệp minh chứng nào.',
  chooseFile: 'Chọn tệp',
  fileLimits: (most: number | null) => `PDF, PNG hoặc JPEG${most === null ? '' : `, nhiều nhất ${size(most)}`}.`,
  fileFacts: (type: string, bytes: number) => `${types[type] ?? type}, ${size(bytes)}`,
  fileReady: (name: string, type: string, bytes: number) => `${name}: ${type}, ${size(bytes)}. Bấm Tải lên để gửi.`,
  fileFault: {
    type: (name: string) => `${name} không phải là PDF, PNG hay JPEG, dù tên có ghi thế. Hãy lưu lại đúng loại rồi chọn lại.`,
    size: (name: string, bytes: number) => `${name} nặng ${size(bytes)}, quá giới hạn. Hãy giảm độ phân giải hoặc tách tệp rồi chọn lại.`,
    name: (name: string, _bytes: number, type: string) => `${name} thật ra là tệp ${type}. Hãy đổi đuôi tên tệp cho đúng rồi chọn lại.`,
    empty: (name: string) => `${name} không có nội dung. Hãy chọn tệp khác.`,
  },
  upload: 'Tải lên',
  uploading: (name: string) => `Đang tải ${name} lên…`,
  attached: (name: string) => `Đã lưu minh chứng ${name}.`,
  fetchEvidence: (name: string) => `Tải ${name}`,
  detach: 'Bỏ minh chứng',
  detachOf: (name: string) => `Bỏ minh chứng ${name}`,
  compareIntro: 'Đọc tệp điểm của LMS, TEMIS hoặc đơn vị bồi dưỡng, so với kế hoạch và với điểm trường đã ghi. Chưa ghi gì cho đến khi bạn bấm Ghi điểm.',
  chooseProviderFile: 'Chọn tệp .xlsx hoặc .csv',
  providerPaste: 'Hoặc dán bảng điểm',
  providerHint: 'Có dòng tiêu đề và cột họ tên.',
  comparing: 'Đang đối chiếu…',
  compared: (count: number, fresh: number) => `Đã đọc ${String(count)} dòng, ${String(fresh)} điểm trường chưa có. Hãy xem từng dòng rồi bấm ghi điểm.`,
  nothingToCompare: 'Không tìm thấy dòng điểm nào. Hãy kiểm tra tệp có cột họ tên và cột điểm.',
  planned: 'Kế hoạch', systemSays: 'Hệ thống', schoolHas: 'Trường ghi',
  inPlan: 'có', notInPlan: 'không có', none: 'chưa có',
  itemOf: (name: string) => `Nội dung của ${name}`,
  noItem: '(chưa chọn)',
  tableSays: '(theo bảng điểm)',
  missing: (count: number) => `Có trong kế hoạch mà bảng điểm không nhắc tới (${String(count)})`,
  becomes: (name: string) => `Với dòng của ${name}`,
  keepSchool: 'Giữ như trường ghi',
  takeSystem: 'Lấy điểm của hệ thống',
}
