import { packageOf, type PlainSheet } from '#test/excel-host/samples/package.ts'
import { birthDate, personName } from '#test/excel-host/samples/people.ts'

/** How many people a sheet of these has unless told. */
const FEW = 6

const sheet = (name: string, rows: PlainSheet['rows']): PlainSheet => ({ name, rows, strong: [1], widths: rows.at(-1)?.map(() => 16) ?? [] })

const list = (count: number, row: (at: number) => PlainSheet['rows'][number]): PlainSheet['rows'] => Array.from({ length: count }, (_, at) => row(at))

/** A roster without a fault: one row for each teacher. */
export const faultless = (count = FEW, first = 60): PlainSheet => sheet('Danh sách', [
  ['TRƯỜNG TIỂU HỌC HOA SEN, NĂM HỌC 2026-2027'],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Tổ', 'Mô đun đăng ký', 'Số tiết CT 03'],
  ...list(count, (at) => [at + 1, personName(first + at), birthDate(first + at), 'Giáo viên', `Tổ ${String(1 + (at % 3))}`, `GVPT ${String(1 + (at % 7))}, GVPT ${String(8 + (at % 7))}`, 40]),
])

/** Ticks under the modules. */
export const ticks = (): PlainSheet => sheet('Đánh dấu', [
  ['ĐĂNG KÝ MÔ ĐUN TRƯỜNG TIỂU HỌC HOA SEN NĂM HỌC 2026-2027'],
  ['TT', 'Họ tên giáo viên', 'Ngày tháng năm sinh', 'GVPT 1', 'GVPT 2', 'GVPT 3', 'GVPT 4'],
  ...list(FEW, (at) => [at + 1, personName(80 + at), birthDate(80 + at), ...[0, 1, 2, 3].map((module) => (module % 2 === at % 2 ? 'x' : null))]),
])

/** Headings of the school's own making: one column cannot be understood without its people. */
export const homemade = (): PlainSheet => sheet('Bảng của trường', [
  ['TRƯỜNG TIỂU HỌC HOA SEN, BDTX NĂM HỌC 2026-2027'],
  ['TT', 'Thầy cô', 'Sinh ngày', 'Chọn học', 'Cộng'],
  ...list(FEW, (at) => [at + 1, personName(120 + at), birthDate(120 + at), `GVPT ${String(1 + at)}, GVPT ${String(9 + at)}`, 40]),
])

/** A list of staff that says nothing of training: it may be meant for anything. */
export const staffAlone = (): PlainSheet => sheet('Nhân sự', [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Trình độ'],
  ...list(FEW, (at) => [at + 1, personName(140 + at), birthDate(140 + at), 'Giáo viên', 'ĐH']),
])

export const bookOf = (...sheets: readonly PlainSheet[]): Uint8Array => packageOf(sheets)
