import type { Sentence } from '../../grammar/rule.ts'
import type { tooFewModules } from './rule.ts'

export const vi: Sentence<typeof tooFewModules> = ({ found, required, periods }) => ({
  what: found === 0 ? 'Chưa đăng ký mô đun nào.' : `Mới đăng ký ${found} mô đun.`,
  why: periods === null ? `Kế hoạch yêu cầu ${required} mô đun mỗi người.` : `Kế hoạch yêu cầu ${required} mô đun mỗi người, dù mô đun đã chọn đủ ${periods} tiết của chương trình 03.`,
  fix: periods === null ? 'Ghi thêm mô đun còn thiếu.' : 'Ghi thêm mô đun theo kế hoạch, hoặc để hiệu trưởng chấp nhận vì đã đủ số tiết.',
})
