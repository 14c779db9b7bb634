import type { Sheet } from '#schema/grammar/sheet.ts'
import { sheetOf } from './memory-workbook.ts'

/** Invented people; each list written the way a different school would. */
export const perTeacher: Sheet = sheetOf('DS GV', [
  ['TRƯỜNG TIỂU HỌC BÌNH MINH', null, null, null, null, null],
  ['DANH SÁCH ĐĂNG KÝ BỒI DƯỠNG THƯỜNG XUYÊN NĂM HỌC 2025-2026', null, null, null, null, null],
  [null, null, null, null, null, null],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Mô đun đăng ký', 'Số tiết'],
  [1, 'Nguyễn Thị Mẫu', '02/03/1985', 'Giáo viên', 'GVPT 1, GVPT 4', 40],
  [2, 'Trần Văn Ví Dụ', '15/07/1990', 'Giáo viên', 'GVPT 2, GVPT 99', 40],
  [3, 'Lê Thị Thử', '20/11/1979', 'Giáo viên', 'GVPT 3, GVPT 3', 40],
  [4, 'Phạm Văn Nghiệm', '01/01/1988', 'Giáo viên', 'GVPT 5, GVPT 6', 40],
])

export const perRegistration: Sheet = sheetOf('Đăng ký', [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Mã mô đun', 'Số tiết'],
  [1, 'Nguyễn Thị Mẫu', '02/03/1985', 'GVPT 1', 20],
  [2, 'Nguyễn Thị Mẫu', '02/03/1985', 'GVPT 4', 20],
  [3, 'Trần Văn Ví Dụ', '15/07/1990', 'GVPT 2', 20],
  [4, 'Trần Văn Ví Dụ', '15/07/1990', 'GVPT 7', 20],
])

export const ticks: Sheet = sheetOf('Đánh dấu', [
  ['TT', 'Họ tên giáo viên', 'Ngày tháng năm sinh', 'GVPT 1', 'GVPT 2', 'GVPT 3', 'GVPT 4'],
  [1, 'Nguyễn Thị Mẫu', '02/03/1985', 'x', 'x', null, null],
  [2, 'Trần Văn Ví Dụ', '15/07/1990', null, 'x', 'x', null],
  [3, 'Lê Thị Thử', '20/11/1979', null, null, 'x', 'x'],
])
