import { words } from '#schema/locale/words.ts'
import type { Field, Level } from '#schema/tables/plan-lines.ts'
import type { Inference, TableKind, TableReading } from '#schema/grammar/reading.ts'

const fields: Readonly<Record<Field | 'ordinal', string>> = {
  ordinal: 'Số thứ tự',
  staffCode: 'Mã số', fullName: 'Họ và tên', birthDate: 'Ngày sinh', gender: 'Giới tính', role: 'Đối tượng (GV, CBQL, NV)', roleText: 'Chức vụ',
  status: 'Tình trạng (nghỉ, chuyển)', school: 'Trường', group: 'Tổ, khối', level: 'Cấp học', subject: 'Môn dạy', qualification: 'Trình độ',
  modules: 'Mô đun đăng ký', programme01: 'Chương trình 01', programme02: 'Chương trình 02', periods01: 'Số tiết chương trình 01', periods02: 'Số tiết chương trình 02',
  periods03: 'Số tiết chương trình 03', previousModules: 'Mô đun đã học', startDate: 'Ngày bắt đầu', endDate: 'Ngày kết thúc',
  score01: 'Điểm chương trình 01', score02: 'Điểm chương trình 02', score03: 'Điểm chương trình 03', tests: 'Điểm các bài kiểm tra', average: 'Điểm trung bình',
  compliance: 'Chấp hành quy định', rating: 'Xếp loại', note: 'Ghi chú',
}

const kinds: Readonly<Record<TableKind, string>> = {
  'row-per-teacher': 'mỗi hàng một người',
  'row-per-registration': 'mỗi hàng một mô đun đăng ký',
  'tick-matrix': 'đánh dấu theo cột mô đun',
  'list-per-module': 'danh sách theo từng mô đun',
  'plan-by-month': 'kế hoạch theo tháng',
}

const evidence: Readonly<Record<string, string>> = {
  heading: 'theo tiêu đề cột', values: 'theo nội dung các ô', position: 'theo vị trí cột', confirmed: 'bạn đã xác nhận', remembered: 'bạn đã xác nhận',
}

const inferred: Readonly<Record<Inference['what'], (value: string) => string>> = {
  level: (value) => `Cấp học hiểu là: ${words.vi.level[value as Level] ?? value}`,
  schoolYear: (value) => `Năm học hiểu là: ${value}`,
  school: (value) => `Trường hiểu là: ${value}`,
  modulesPerTeacher: (value) => `Kế hoạch của trường hiểu là: mỗi người ${value} mô đun`,
}

const surely = (confidence: number): 'sure' | 'likely' | 'unsure' => {
  if (confidence >= 0.85) return 'sure'
  return confidence >= 0.6 ? 'likely' : 'unsure'
}

export const roster = {
  title: 'Bảng đã nhận ra',
  read: 'Đọc tệp',
  reading: 'Đang đọc tệp…',
  none: 'Chưa thấy danh sách giáo viên nào trong tệp này. Bảng cần có cột họ tên và ít nhất một cột về mô đun, số tiết hoặc điểm. Hãy mở đúng tệp, hoặc thêm hàng tiêu đề cho bảng, rồi bấm Đọc tệp.',
  table: (table: TableReading) => `${table.sheet} · ${table.range}`,
  kind: (kind: TableKind) => kinds[kind],
  people: (count: number) => `${String(count)} người`,
  rows: (from: number, to: number) => `hàng ${String(from)}–${String(to)}`,
  columns: 'Cột nào là gì',
  hideColumns: 'Thu gọn',
  column: (letter: string, header: string) => (header === '' ? `Cột ${letter}` : `Cột ${letter} “${header}”`),
  choose: (letter: string) => `Cột ${letter} là`,
  notOurs: '(không dùng)',
  field: (field: Field | 'ordinal') => fields[field],
  module: (code: string) => `mô đun ${code}`,
  evidence: (codes: readonly string[]) => codes.flatMap((code) => evidence[code] ?? []).join(', '),
  sure: (confidence: number) => ({ sure: 'chắc chắn', likely: 'khá chắc', unsure: 'chưa chắc, nên xem lại' })[surely(confidence)],
  level: surely,
  confirm: 'Đúng rồi, ghi nhớ',
  confirmed: 'Đã ghi nhớ trong tệp này.',
  remembered: 'đã xác nhận',
  inferred: (what: Inference['what'], value: string) => inferred[what](value),
  rebuilt: 'Phần ghi nhớ của BDTX trong tệp bị hỏng nên được lập lại từ đầu. Dữ liệu trong bảng không bị ảnh hưởng; hãy xác nhận lại các cột.',
  newer: 'Tệp này đã được một phiên bản BDTX mới hơn ghi nhớ. Vẫn kiểm tra được, nhưng chưa ghi nhớ thêm được. Hãy đóng rồi mở lại bảng BDTX để cập nhật.',
  notKept: 'Đã dùng cách hiểu này cho lần này, nhưng chưa ghi nhớ được vào tệp vì Excel đang bận hoặc tệp chỉ cho đọc. Hãy lưu tệp ở nơi được phép ghi, rồi bấm Đúng rồi, ghi nhớ.',
}
