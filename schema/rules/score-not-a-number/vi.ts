import type { Sentence } from '../../grammar/rule.ts'
import type { scoreNotANumber } from './rule.ts'

export const vi: Sentence<typeof scoreNotANumber> = ({ text, lowest, highest }) => ({
  what: `“${text}” không phải là điểm số.`,
  why: `Bài kiểm tra chấm bằng số, theo thang từ ${lowest} đến ${highest}; chưa sửa thì chưa xếp loại được.`,
  fix: 'Ghi điểm bằng số; nếu chưa kiểm tra thì để trống hoặc ghi “Vắng”.',
})
