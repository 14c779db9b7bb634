import type { BoardState } from '../../api/generated/graphql.ts'

const state: Readonly<Record<BoardState, string>> = { MISSING: 'Chưa nộp', LATE: 'Nộp muộn', SENT: 'Đã nộp', RETURNED: 'Đã trả lại', ACCEPTED: 'Đã tiếp nhận' }

export const board = {
  title: 'Theo dõi các trường',
  signedOut: 'Hãy đăng nhập bằng tài khoản cơ quan quản lý để xem trường nào đã nộp.',
  noAuthority: 'Tài khoản này không thuộc cơ quan quản lý nào. Hãy nhờ người quản trị giao quyền.',
  reading: 'Đang lấy tình hình…',
  refresh: 'Cập nhật',
  updatedAt: (at: Date) => `Cập nhật lúc ${new Intl.DateTimeFormat('vi-VN', { timeStyle: 'medium' }).format(at)}, tự làm mới mỗi 30 giây`,
  search: 'Tìm trường',
  shown: (count: number, of: number) => `Đang hiện ${String(count)} trên ${String(of)} trường.`,
  state,
  overdue: 'Quá hạn',
  totals: 'Tổng hợp',
  schools: (count: number) => `${String(count)} trường`,
  show: 'Hiện các trường',
  all: 'Tất cả',
  nobody: 'Không có trường nào ở mục này. Hãy chọn mục khác, hoặc xóa chữ trong ô Tìm trường.',
  people: (count: number) => `${String(count)} người`,
  receipt: (number: string) => `biên nhận ${number}`,
  open: 'Mở kế hoạch',
  openOf: (school: string) => `Mở kế hoạch của ${school}`,
  deadline: (day: string) => `Hạn nộp: trước ngày ${day}`,
  lateOn: 'Kế hoạch nộp vào đúng ngày này hoặc sau đó là nộp muộn.',
  changeDeadline: 'Đặt hạn nộp khác',
  newDeadline: 'Phải nộp trước ngày',
  citation: 'Theo văn bản số',
  citationHint: 'Ví dụ số và ngày của công văn quy định thời hạn.',
  saveDeadline: 'Đặt hạn nộp',
  settingDeadline: 'Đang đặt hạn nộp…',
  deadlineSet: (date: string) => `Đã đặt hạn: phải nộp trước ngày ${date.split('-').reverse().join('/')}.`,
}
