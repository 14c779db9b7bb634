import type { Sentence } from '../../grammar/rule.ts'
import type { planNumberDiffers } from './rule.ts'

export const vi: Sentence<typeof planNumberDiffers> = ({ planned, decided }) => ({
  what: `Kế hoạch ghi ${planned} mô đun mỗi người, còn quyết định đang có hiệu lực ghi ${decided}.`,
  why: `Phần kiểm tra tính theo ${decided} mô đun, vì quyết định đã được nhập vào hệ thống kèm văn bản.`,
  fix: 'Sửa con số trong kế hoạch cho khớp, hoặc nhập lại quyết định nếu quyết định ghi nhầm.',
})
