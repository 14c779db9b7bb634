import type { PaperKind } from '../../api/year/results/generated/graphql.ts'

const kind: Readonly<Record<PaperKind, string>> = {
  SCHOOL_PLAN: 'Kế hoạch bồi dưỡng của trường', ANNEX: 'Phụ lục danh sách đăng ký', TEAM_PLAN: 'Kế hoạch của tổ', PERSONAL_PLAN: 'Kế hoạch cá nhân', PERSONAL_SLIPS: 'Phiếu đăng ký của từng người',
  PROGRESS_REPORT: 'Báo cáo tiến độ', RESULTS_REPORT: 'Báo cáo kết quả', RECOGNITION_DECISION: 'Quyết định công nhận kết quả', CERTIFICATE_LIST: 'Danh sách đề nghị cấp chứng nhận', FIVE_YEAR_RECORD: 'Lý lịch bồi dưỡng năm năm',
}

/** Signs of kinds of documents as offices write them into a number. */
const symbol: Readonly<Record<PaperKind, string>> = {
  SCHOOL_PLAN: 'KH', ANNEX: 'DS', TEAM_PLAN: 'KH', PERSONAL_PLAN: 'KH', PERSONAL_SLIPS: 'PĐK', PROGRESS_REPORT: 'BC', RESULTS_REPORT: 'BC', RECOGNITION_DECISION: 'QĐ', CERTIFICATE_LIST: 'DS', FIVE_YEAR_RECORD: 'LL',
}

export const papers = {
  reading: 'Đang đọc danh sách văn bản…',
  make: 'Lập văn bản',
  kindOf: 'Loại văn bản',
  kind, symbol,
  team: 'Tổ',
  everyTeam: 'Tất cả các tổ',
  number: 'Số, ký hiệu',
  numberHint: 'Số tiếp theo là gợi ý; hãy sửa theo sổ công văn.',
  signedOn: 'Ngày ký',
  place: 'Địa danh', placeHint: 'Đứng trước ngày ký.',
  signer: 'Người ký',
  onBehalf: 'Ký thay hiệu trưởng (KT.)',
  draft: 'Tải bản nháp',
  issue: 'Ban hành',
  issueHint: 'Bản nháp không lưu lại. Văn bản ban hành được giữ nguyên từng byte cùng mã SHA-256.',
  making: 'Đang lập văn bản…',
  saved: (name: string) => `Đã tải ${name}. Tệp nằm trong thư mục tải về của máy.`,
  issued: (number: string, name: string) => `Đã ban hành ${number} và tải ${name}.`,
  issuedPapers: (count: number) => `Đã ban hành (${String(count)})`,
  noneIssued: 'Chưa ban hành văn bản nào trong năm học này.',
  numbered: (number: string, day: string) => `Số ${number}, ngày ${day}`,
  by: (name: string, at: string) => `${name} lập lúc ${at}`,
  sha: 'SHA-256',
  stillTrue: 'Mọi số liệu vẫn đúng với sổ.',
  stale: (count: number) => `${String(count)} câu không còn đúng với sổ`,
  fetch: (number: string) => `Tải lại ${number}`,
  fetching: 'Đang tải…',
  binder: 'Tải hồ sơ kiểm tra (.zip)',
  binderHint: 'Gồm mọi văn bản đã ban hành, biên nhận và bảng mã SHA-256.',
  binding: 'Đang gom hồ sơ…',
  sent: 'Kế hoạch đã gửi qua bảng tính',
  sentHint: 'Kế hoạch của trường và phụ lục, lập từ danh sách đã gửi hiệu trưởng.',
  fetchPlan: 'Tải kế hoạch', fetchAnnex: 'Tải phụ lục',
  noPlan: 'Trường chưa gửi kế hoạch nào cho năm học này. Hãy vào phần Gửi trước.',
  blocked: 'Nếu Excel không lưu được tệp:',
  inBrowser: 'mở trang này trong trình duyệt',
}
