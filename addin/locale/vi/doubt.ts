import type { TableReading } from '#schema/grammar/reading.ts'

const purposes: Readonly<Record<NonNullable<TableReading['purpose']>, string>> = {
  roster: 'danh sách người học BDTX', registration: 'bảng đăng ký mô đun', results: 'bảng kết quả BDTX', history: 'danh sách BDTX của năm trước',
}

interface Taken {
  readonly purpose: TableReading['purpose']
  /** How its lines are laid out, in words. */
  readonly kind: string
  /** People stand across the sheet, or on a form each. */
  readonly turned: boolean
}

export const doubt = {
  title: 'Bảng này có phải danh sách BDTX không?',
  takenFor: ({ purpose, kind, turned }: Taken) => `Chưa chắc về bảng này. BDTX hiểu đây là ${purposes[purpose ?? 'roster']}, ${turned ? 'mỗi người một cột hoặc một phiếu' : kind}. Có đúng không?`,
  named: (names: readonly string[]) => `Những người đọc được: ${names.join(', ')}…`,
  nobody: 'Chưa đọc được người nào trong bảng này.',
  accept: 'Đúng, đây là danh sách',
  refuse: 'Không phải danh sách BDTX',
  refused: (sheet: string) => `Sẽ không đọc bảng này ở trang “${sheet}” nữa. Muốn đọc lại, bấm Đọc lại bảng này.`,
  left: (sheet: string, rows: readonly number[]) => (rows.length === 0 ? `Trang “${sheet}”: bạn đã nói bảng không phải danh sách BDTX.` : `Trang “${sheet}”, tiêu đề ở hàng ${rows.join(', ')}: bạn đã nói không phải danh sách BDTX.`),
  readAgain: 'Đọc lại bảng này',
  takenBack: (sheet: string) => `Đã đọc lại bảng ở trang “${sheet}”.`,
}
