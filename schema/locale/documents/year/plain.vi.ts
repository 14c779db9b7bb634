import type { Blank, YearHeading, YearPlain } from '../../../documents/year/paper-facts.ts'

export const yearHeadingsVi: Readonly<Record<YearHeading, string>> = {
  situation: 'Tình hình chung',
  registrations: 'Nội dung đăng ký',
  'by-month': 'Nội dung học theo tháng',
  'team-sessions': 'Lịch học, trao đổi chuyên đề',
  'carrying-out': 'Tổ chức thực hiện',
  'part-person': 'PHẦN I. THÔNG TIN CÁ NHÂN',
  'part-content': 'PHẦN II. NỘI DUNG KẾ HOẠCH',
  bases: 'Căn cứ',
  aims: 'Mục đích',
  contents: 'Nội dung, thời lượng, hình thức và thời gian',
  measures: 'Cách thực hiện',
  progress: 'Tiến độ theo chương trình',
  'by-team': 'Theo tổ',
  behind: 'Trường hợp chậm so với kế hoạch',
  checks: 'Kiểm tra định kỳ',
  proposals: 'Nhận xét, kiến nghị',
  results: 'Kết quả',
  reasons: 'Lý do không hoàn thành',
  apart: 'Trường hợp không xét trong năm',
  certificates: 'Chứng chỉ',
}

/** Câu không dựa vào số liệu. */
export const yearPlainVi: Readonly<Record<YearPlain, string>> = {
  'team-meets': '- Tổ dành thời gian trong sinh hoạt chuyên môn hằng tháng để trao đổi nội dung đang học, có ghi biên bản.',
  'team-reads': '- Tổ trưởng xem sản phẩm và minh chứng của từng thành viên, nhắc người chậm và báo người theo dõi.',
  'team-reports': '- Cuối mỗi học kỳ, tổ báo cáo Ban giám hiệu số nội dung đã xong, nội dung còn lại và khó khăn cần tháo gỡ.',
  'aim-knowledge': '- Bổ sung kiến thức, kỹ năng mà vị trí việc làm và kết quả tự đánh giá theo chuẩn cho thấy còn thiếu.',
  'aim-practice': '- Đưa điều đã học vào bài dạy, hoạt động giáo dục hoặc công việc quản lý hằng ngày.',
  'measure-own': '- Học đúng thời gian đã ghi; khi cần đổi nội dung hay thời gian thì đề nghị và chờ được duyệt.',
  'measure-evidence': '- Giữ bài làm, sản phẩm, biên bản trao đổi của từng nội dung làm minh chứng.',
  'measure-report': '- Cuối kỳ tự nhận xét, báo cáo tổ kết quả và việc đã vận dụng.',
  'nobody-behind': 'Không có người nào chậm so với kế hoạch cá nhân đã đăng ký.',
  'no-checks': 'Chưa có lần kiểm tra nào được ghi vào sổ.',
  'nobody-failed': 'Không có người không hoàn thành.',
  'nobody-apart': 'Không có.',
  'slip-how': 'Ghi mã mô đun muốn chọn vào các dòng 03 ở bảng trên, ký và nộp lại tổ trưởng.',
  'slip-unverified': '(*) Tên hoặc số tiết chưa được đối chiếu với văn bản gốc; hãy xem văn bản trước khi chọn.',
  'slip-no-list': 'Danh mục mô đun dành cho vị trí này chưa có trong hệ thống; hãy ghi mã theo văn bản của Bộ.',
  'record-note': 'Số liệu lấy từ sổ bồi dưỡng thường xuyên của trường; năm chỉ có kết quả trong bảng kế hoạch thì không ghi số tiết.',
}

/** Chỗ để viết tay. */
export const blanksVi: Readonly<Record<Blank, string>> = {
  training: '3. Trình độ chuyên môn: ',
  duties: '4. Nhiệm vụ được giao trong năm học: ',
  strengths: '- Ưu điểm: ',
  weaknesses: '- Hạn chế, nguyên nhân: ',
  proposal: '- Kiến nghị: ',
  empty: '',
}
