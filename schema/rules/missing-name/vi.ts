import type { Sentence } from '../../grammar/rule.ts'
import type { missingName } from './rule.ts'

export const vi: Sentence<typeof missingName> = ({ name }) => ({
  what: name === '' ? 'Dòng này có dữ liệu nhưng thiếu họ tên.' : `Họ tên “${name}” chưa đủ.`,
  why: 'Không có họ tên thì không biết đăng ký này của ai.',
  fix: 'Ghi đủ họ và tên, hoặc xóa cả dòng nếu là dòng thừa.',
})
