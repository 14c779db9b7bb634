import type { Sentence } from '../../grammar/rule.ts'
import type { duplicateModule } from './rule.ts'

export const vi: Sentence<typeof duplicateModule> = ({ code }) => ({
  what: `${code} được ghi hai lần cho cùng một người.`,
  why: 'Một mô đun chỉ tính một lần trong năm học.',
  fix: 'Giữ một lần và thay lần kia bằng mô đun khác.',
})
