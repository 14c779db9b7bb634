import type { Sentence } from '../../grammar/rule.ts'
import type { unknownTeacher } from './rule.ts'

export const vi: Sentence<typeof unknownTeacher> = ({ text }) => ({
  what: text === '' ? 'Người ở dòng này không có trong danh sách.' : `“${text}” không có trong danh sách giáo viên.`,
  why: 'Đăng ký và kết quả được ghép với danh sách bằng mã hoặc họ tên.',
  fix: 'Sửa mã hoặc họ tên cho khớp, hoặc thêm người này vào danh sách.',
})
