interface ReceiptFacts {
  readonly number: string
  readonly at: Date
  readonly sha256: string
  readonly people: number
  readonly registrations: number
  readonly schoolYear: string
  readonly late: boolean
  readonly schoolName: string
  readonly authorityName: string
}

/** Chữ dùng trong tập hồ sơ kiểm tra. Hồ sơ của trường viết bằng tiếng Việt. */
export const binderWords = {
  papers: 'van-ban',
  receipts: 'bien-nhan',
  journal: 'so-nam-hoc/nhat-ky.csv',
  journalHeading: ['Số thứ tự', 'Thời điểm (UTC)', 'Người ghi', 'Vai trò', 'Việc', 'Về ai', 'Dữ liệu'],
  file: (school: string, schoolYear: string): string => `Ho-so-kiem-tra_${school.replace(/[^A-Za-z0-9-]+/g, '-')}_${schoolYear}.zip`,
  receipt: ({ number, at, sha256, people, registrations, schoolYear, late, schoolName, authorityName }: ReceiptFacts): string => [
    `BIÊN NHẬN KẾ HOẠCH BỒI DƯỠNG THƯỜNG XUYÊN số ${number}`, `Trường: ${schoolName}`, `Cơ quan nhận: ${authorityName}`, `Năm học: ${schoolYear}`, `Thời điểm nhận (UTC): ${at.toISOString()}`,
    `Số người: ${String(people)}`, `Số lượt đăng ký mô đun: ${String(registrations)}`, `Nộp muộn: ${late ? 'có' : 'không'}`, `SHA-256 của kế hoạch: ${sha256}`, '',
  ].join('\n'),
}
