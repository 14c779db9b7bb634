import type { Sentence } from '../../grammar/rule.ts'
import type { unreadableModule } from './rule.ts'

export const vi: Sentence<typeof unreadableModule> = ({ text }) => ({
  what: text === '' ? 'Ô này không nêu mô đun nào.' : `“${text}” không nêu mô đun nào.`,
  why: 'Mô đun được nhận biết bằng mã, như GVPT 5, hoặc bằng số trong danh mục của người đăng ký.',
  fix: 'Ghi mã từng mô đun, cách nhau bằng dấu chấm phẩy.',
})
