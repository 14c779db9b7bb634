import type { Language } from './words.ts'

/** Columns of the report beside those of the plan itself. */
export type ReportColumn =
  | 'schoolCode' | 'schoolName' | 'state' | 'late' | 'receipt' | 'at'
  | 'people' | 'managers' | 'teachers' | 'registrations' | 'completed' | 'notCompleted' | 'unrated' | 'modules'
  | `${'owed' | 'planned' | 'missing' | 'unsaid'}${'01' | '02' | '03'}`

export type ReportState = 'pushed' | 'sentBack' | 'accepted' | 'missing' | 'sent' | 'late' | 'returned'

interface ReportWords {
  readonly columns: Readonly<Record<ReportColumn, string>>
  readonly states: Readonly<Record<ReportState, string>>
  readonly late: string
  readonly sheets: { readonly summary: string; readonly lines: string; readonly modules: string }
  readonly module: string
  readonly count: string
}

const vi: ReportWords = {
  columns: {
    schoolCode: 'Mã trường', schoolName: 'Tên trường', state: 'Trạng thái', late: 'Nộp muộn', receipt: 'Số biên nhận', at: 'Thời điểm nộp',
    people: 'Số người', managers: 'Cán bộ quản lý', teachers: 'Giáo viên', registrations: 'Lượt đăng ký mô đun',
    completed: 'Hoàn thành', notCompleted: 'Không hoàn thành', unrated: 'Chưa xếp loại', modules: 'Số lượt theo mô đun',
    owed01: 'Chương trình 01: phải học (tiết)', planned01: 'Chương trình 01: kế hoạch (tiết)', missing01: 'Chương trình 01: còn thiếu (tiết)', unsaid01: 'Chương trình 01: số người chưa ghi số tiết',
    owed02: 'Chương trình 02: phải học (tiết)', planned02: 'Chương trình 02: kế hoạch (tiết)', missing02: 'Chương trình 02: còn thiếu (tiết)', unsaid02: 'Chương trình 02: số người chưa ghi số tiết',
    owed03: 'Chương trình 03: phải học (tiết)', planned03: 'Chương trình 03: kế hoạch (tiết)', missing03: 'Chương trình 03: còn thiếu (tiết)', unsaid03: 'Chương trình 03: số người chưa ghi số tiết',
  },
  states: { pushed: 'Đã nộp', sentBack: 'Đã trả lại', accepted: 'Đã tiếp nhận', missing: 'Chưa nộp', sent: 'Đã nộp', late: 'Nộp muộn', returned: 'Đã trả lại' },
  late: 'muộn',
  sheets: { summary: 'Tổng hợp', lines: 'Số liệu', modules: 'Mô đun' },
  module: 'Mô đun',
  count: 'Số lượt đăng ký',
}

const en: ReportWords = {
  columns: {
    schoolCode: 'School code', schoolName: 'School name', state: 'State', late: 'Late', receipt: 'Receipt number', at: 'Handed over',
    people: 'People', managers: 'Managers', teachers: 'Teachers', registrations: 'Module registrations',
    completed: 'Completed', notCompleted: 'Not completed', unrated: 'Not rated', modules: 'Registrations by module',
    owed01: 'Programme 01: owed (periods)', planned01: 'Programme 01: planned (periods)', missing01: 'Programme 01: missing (periods)', unsaid01: 'Programme 01: people without stated periods',
    owed02: 'Programme 02: owed (periods)', planned02: 'Programme 02: planned (periods)', missing02: 'Programme 02: missing (periods)', unsaid02: 'Programme 02: people without stated periods',
    owed03: 'Programme 03: owed (periods)', planned03: 'Programme 03: planned (periods)', missing03: 'Programme 03: missing (periods)', unsaid03: 'Programme 03: people without stated periods',
  },
  states: { pushed: 'Sent', sentBack: 'Sent back', accepted: 'Accepted', missing: 'Missing', sent: 'Sent', late: 'Late', returned: 'Sent back' },
  late: 'late',
  sheets: { summary: 'Summary', lines: 'Lines', modules: 'Modules' },
  module: 'Module',
  count: 'Registrations',
}

/** What a report for officers calls its columns and states. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en }
