export interface Periods {
  readonly programme: string
  readonly owed: number
  readonly planned: number
  readonly missing: number
  readonly unsaid: number
}

const way: Readonly<Record<'PULL' | 'EXPORT' | 'REVIEW', string>> = { PULL: 'Kéo vào Excel hoặc chương trình khác', EXPORT: 'Xuất ra tệp', REVIEW: 'Mở kế hoạch' }

export const upstream = {
  title: 'Cấp trên thấy gì',
  read: 'Xem dòng của trường trong báo cáo và nhật ký',
  reading: 'Đang lấy báo cáo và nhật ký…',
  line: 'Dòng của trường trong báo cáo cấp trên, tính theo danh sách hiện nay',
  people: 'Người',
  managers: 'Cán bộ quản lý',
  teachers: 'Giáo viên',
  registrations: 'Lượt mô đun',
  completed: 'Hoàn thành',
  notCompleted: 'Không hoàn thành',
  unrated: 'Chưa xếp loại',
  programme: ({ programme, owed, planned, missing, unsaid }: Periods) => `Chương trình ${programme}: phải học ${String(owed)} tiết, kế hoạch ${String(planned)}, còn thiếu ${String(missing)}${unsaid > 0 ? `; ${String(unsaid)} người chưa ghi số tiết` : ''}`,
  nobody: 'Chưa có ai ngoài trường xem từng người trong kế hoạch này.',
  looked: ({ name, authority, lines }: { readonly name: string; readonly authority: string; readonly lines: number }) => `${name} (${authority}) đã xem ${String(lines)} dòng`,
  way,
  purpose: (purpose: string) => `mục đích: ${purpose}`,
}
