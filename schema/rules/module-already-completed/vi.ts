import type { Sentence } from '../../grammar/rule.ts'
import type { moduleAlreadyCompleted } from './rule.ts'

export const vi: Sentence<typeof moduleAlreadyCompleted> = ({ code, year }) => ({
  what: year === null ? `${code} đã hoàn thành ở năm trước.` : `${code} đã hoàn thành ở năm học ${year}.`,
  why: 'Chưa thấy quy định cấm học lại, nhưng nên chọn mô đun khác để khỏi trùng.',
  fix: 'Chọn mô đun khác, hoặc giữ nguyên nếu người đăng ký muốn học lại.',
})
