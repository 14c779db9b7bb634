import type { PersonState } from '../../summary/person-state.ts'
import type { Outcome } from '../../summary/rating-figures.ts'
import type { PeriodField } from '../../summary/person.ts'

const outcome: Readonly<Record<Outcome, string>> = { completed: 'Hoàn thành', notCompleted: 'Không hoàn thành', notYet: 'Chưa đủ bài kiểm tra', dataError: 'Điểm ghi sai, chưa xếp được' }

const programme: Readonly<Record<PeriodField, string>> = { periods01: 'Chương trình 01', periods02: 'Chương trình 02', periods03: 'Chương trình 03' }

const state: Readonly<Record<PersonState, string>> = { enough: 'Đủ', missing: 'Thiếu', faulty: 'Lỗi', away: 'Tạm nghỉ', left: 'Đã chuyển', outside: 'Ngoài diện', unsaid: 'Chưa rõ' }

const rating: Readonly<Record<Outcome, string>> = { completed: 'Hoàn thành', notCompleted: 'Không hoàn thành', notYet: 'Chưa xếp', dataError: 'Điểm sai' }

export const summaryVi = {
  title: (year: string | null) => (year === null ? 'TỔNG HỢP BỒI DƯỠNG THƯỜNG XUYÊN' : `TỔNG HỢP BỒI DƯỠNG THƯỜNG XUYÊN NĂM HỌC ${year}`),
  computed: (at: string, pack: string) => `Tính lúc ${at}, theo bộ quy định ${pack}.`,
  legend: 'Ô nền xanh: công thức trên bảng của trường, tự tính lại. Ô nền trắng: giá trị tại thời điểm tính.',
  ours: 'Trang này do BDTX viết lại mỗi lần bấm Tổng hợp; có thể xóa mà không mất gì.',
  people: 'Đội ngũ',
  listed: 'Người trong danh sách',
  outside: 'Nhân viên, ngoài diện BDTX',
  left: 'Đã chuyển đi hoặc nghỉ hưu',
  inScope: 'Thuộc diện BDTX',
  onLeave: 'Trong đó đang nghỉ',
  programmes: ['Số tiết', 'Kế hoạch', 'Phải học', 'Còn thiếu', 'Người chưa ghi tiết'],
  programme,
  groups: ['Tổ', 'Số người', 'Lượt đăng ký', 'Tiết CT 03', 'Tiết còn thiếu', 'Hoàn thành'],
  noGroup: '(chưa ghi tổ)',
  ratings: ['Kết quả', 'Trường ghi', 'Theo điểm'],
  outcome,
  modules: ['Mô đun', 'Lượt đăng ký', 'Đối chiếu', 'Tên mô đun'],
  verified: 'đã đối chiếu',
  unverified: 'chưa đối chiếu',
  unlisted: 'không có trong danh mục',
  total: 'Cộng',
  chartModules: 'Lượt đăng ký theo mô đun',
  columns: { missing: 'BDTX: Tiết còn thiếu', rating: 'BDTX: Xếp loại', state: 'BDTX: Trạng thái' },
  state,
  rating,
}

export type SummaryWords = typeof summaryVi
