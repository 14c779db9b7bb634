import type { Sentence } from '../../grammar/rule.ts'
import type { unknownModule } from './rule.ts'

export const vi: Sentence<typeof unknownModule> = ({ code, prefix, last }) => ({
  what: `Không có mô đun ${code}.`,
  why: last === null ? `Mô đun của danh mục ${prefix} được đánh số từ 1.` : `Danh mục ${prefix} chỉ có các mô đun từ 1 đến ${last}.`,
  fix: 'Hỏi lại người đăng ký và ghi đúng mã mô đun đã chọn.',
})
