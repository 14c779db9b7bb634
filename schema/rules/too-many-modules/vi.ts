import type { Sentence } from '../../grammar/rule.ts'
import type { tooManyModules } from './rule.ts'

export const vi: Sentence<typeof tooManyModules> = ({ found, required }) => ({
  what: `Đã đăng ký ${found} mô đun.`,
  why: `Kế hoạch chỉ yêu cầu ${required} mô đun mỗi người.`,
  fix: 'Giữ lại đúng số mô đun theo kế hoạch, hoặc để hiệu trưởng chấp nhận.',
})
