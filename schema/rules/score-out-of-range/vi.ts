import type { Sentence } from '../../grammar/rule.ts'
import type { scoreOutOfRange } from './rule.ts'

export const vi: Sentence<typeof scoreOutOfRange> = ({ value, lowest, highest }) => ({
  what: `Điểm ${value} nằm ngoài thang điểm.`,
  why: `Bài kiểm tra chấm theo thang từ ${lowest} đến ${highest}; chưa sửa thì chưa xếp loại được.`,
  fix: 'Đối chiếu với bài kiểm tra và ghi lại điểm đúng.',
})
