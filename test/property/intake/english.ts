import type { Column } from './columns.ts'

const words: Readonly<Record<string, string>> = {
  STT: 'No.', 'Họ và tên': 'Full name', 'Họ và tên lót': 'Last name', 'Tên': 'First name', 'Ngày sinh': 'Date of birth', 'Năm sinh': 'Year of birth', 'Giới tính': 'Gender',
  'Chức vụ': 'Position', 'Tổ': 'Department', 'Mã GV': 'Teacher ID', 'Môn dạy': 'Subject', 'Mô đun đăng ký': 'Registered modules', 'Mô đun 1': 'Module 1', 'Mô đun 2': 'Module 2',
  'Số tiết': 'Periods', 'Xếp loại': 'Rating', 'ĐTB': 'Average', 'Ghi chú': 'Remarks', 'Mã mô đun': 'Module code',
}

/** The same columns under English headings where a school has them. */
export const inEnglish = (columns: readonly Column[]): readonly Column[] => columns.map((column) => ({ ...column, path: column.path.map((text) => words[text] ?? text) }))
