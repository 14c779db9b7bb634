import type { TrailFragment } from '../../api/generated/graphql.ts'

const when = (at: string): string => new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(at))

export const notes = {
  title: 'Kế hoạch đã gửi và góp ý',
  refresh: 'Cập nhật góp ý',
  refreshing: 'Đang lấy góp ý…',
  none: 'Không có góp ý nào đang chờ.',
  noPlan: 'Chưa có kế hoạch nào được gửi cho năm học đã chọn nên chưa có góp ý. Hãy xem lại năm học ở trên, hoặc bấm Xem trước rồi Gửi hiệu trưởng.',
  written: (count: number, failed: number) => failed === 0 ? `Có ${String(count)} góp ý, đã ghi thành chú thích ở các ô liên quan.` : `Có ${String(count)} góp ý. Riêng ${String(failed)} ô đã có ghi chú cũ nên không thêm chú thích được; hãy xem góp ý ở danh sách dưới đây.`,
  remark: (role: string, name: string, text: string) => `${role} ${name}:\n${text}`,
  by: (role: string, name: string, at: string) => `${role} ${name}, ${at}`,
  gone: 'Không tìm thấy người này trong bảng tính: dòng đã bị xóa, hoặc đã đổi họ tên, ngày sinh',
}

const lines = (receipt: TrailFragment): readonly (readonly [string, string])[] => [
  ['Số biên nhận', receipt.number],
  ['Thời điểm', `${when(receipt.at)} (giờ Việt Nam)`],
  ['Trường', receipt.school.name],
  ['Nơi nhận', receipt.authority.name],
  ['Năm học', receipt.schoolYear],
  ['Số người', String(receipt.people)],
  ['Số lượt đăng ký mô đun', String(receipt.registrations)],
  ['Thời hạn', receipt.late ? 'Nộp muộn' : 'Đúng hạn'],
  ['Bộ quy định', receipt.ruleset.version],
  ['SHA-256', receipt.sha256],
]

export const receipt = {
  title: 'Biên nhận',
  sheetName: 'BDTX Biên nhận',
  lines,
  sheet: (of: TrailFragment): readonly (readonly string[])[] => [['BIÊN NHẬN KẾ HOẠCH BỒI DƯỠNG THƯỜNG XUYÊN'], ...lines(of).map(([name, value]) => [name, value])],
  kept: (sheet: string) => `Biên nhận đã được ghi vào trang “${sheet}” của tệp này.`,
}
