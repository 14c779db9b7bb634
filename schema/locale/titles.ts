import type { RuleId } from '../rules/index.ts'
import type { Language } from './words.ts'

/** What the engine itself reports besides the rules. */
export type FindingKind = RuleId | 'provisions-conflict'

const vi: Readonly<Record<FindingKind, string>> = {
  'missing-heading': 'Cột thiếu tiêu đề',
  'row-shifted': 'Dòng lệch cột',
  'formula-error': 'Công thức hỏng',
  'missing-name': 'Thiếu họ tên',
  'duplicate-teacher': 'Trùng người',
  'unknown-teacher': 'Người không có trong danh sách',
  'birth-date-impossible': 'Ngày sinh không hợp lý',
  'bad-id': 'Mã thiếu hoặc thừa chữ số',
  'not-subject-to-bdtx': 'Nhân viên có mô đun',
  'unreadable-module': 'Mô đun không đọc được',
  'cell-became-date': 'Ô bị đổi thành ngày tháng',
  'unknown-module': 'Mô đun không có trong danh mục',
  'wrong-catalogue': 'Sai danh mục theo chức vụ',
  'wrong-level': 'Sai danh mục theo cấp học',
  'repealed-catalogue': 'Mã mô đun đã bãi bỏ',
  'duplicate-module': 'Mô đun ghi hai lần',
  'too-few-modules': 'Thiếu mô đun',
  'too-many-modules': 'Thừa mô đun',
  'module-already-completed': 'Mô đun đã hoàn thành năm trước',
  'periods-not-40': 'Số tiết không đúng quy định',
  'date-outside-school-year': 'Ngày ngoài năm học',
  'date-order': 'Ngày kết thúc trước ngày bắt đầu',
  'score-out-of-range': 'Điểm ngoài thang điểm',
  'score-not-a-number': 'Điểm không phải là số',
  'rating-inconsistent': 'Xếp loại không khớp kết quả',
  'rating-unknown-word': 'Xếp loại ngoài hai mức',
  'subtotal-mismatch': 'Số cộng không khớp',
  'provisions-conflict': 'Quy định chồng nhau',
}

const en: Readonly<Record<FindingKind, string>> = {
  'missing-heading': 'Column without a heading',
  'row-shifted': 'Row out of its columns',
  'formula-error': 'Broken formula',
  'missing-name': 'Missing name',
  'duplicate-teacher': 'Person entered twice',
  'unknown-teacher': 'Person not on the list',
  'birth-date-impossible': 'Implausible birth date',
  'bad-id': 'Code with too few or too many digits',
  'not-subject-to-bdtx': 'Other staff with modules',
  'unreadable-module': 'Unreadable module',
  'cell-became-date': 'Cell turned into a date',
  'unknown-module': 'Module not on the list',
  'wrong-catalogue': 'List of another role',
  'wrong-level': 'List of another level',
  'repealed-catalogue': 'Repealed module code',
  'duplicate-module': 'Module entered twice',
  'too-few-modules': 'Too few modules',
  'too-many-modules': 'Too many modules',
  'module-already-completed': 'Module completed in an earlier year',
  'periods-not-40': 'Wrong number of periods',
  'date-outside-school-year': 'Date outside the school year',
  'date-order': 'End before start',
  'score-out-of-range': 'Mark outside the scale',
  'score-not-a-number': 'Mark that is not a number',
  'rating-inconsistent': 'Rating against the results',
  'rating-unknown-word': 'Rating outside the two outcomes',
  'subtotal-mismatch': 'Total that does not agree',
  'provisions-conflict': 'Overlapping provisions',
}

/** Short headings for findings of one cause. */
export const titles: Readonly<Record<Language, Readonly<Record<FindingKind, string>>>> = { vi, en }
