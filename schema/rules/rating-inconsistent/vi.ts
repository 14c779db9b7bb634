import type { Sentence } from '../../grammar/rule.ts'
import { words } from '../../locale/words.ts'
import type { ratingInconsistent } from './rule.ts'

export const vi: Sentence<typeof ratingInconsistent> = ({ stated, right, reasons, pass }) => ({
  what: `Xếp loại “${words.vi.rating[stated]}” không khớp với kết quả; phải là “${words.vi.rating[right]}”.`,
  why:
    right === 'completed'
      ? `Người này đã chấp hành đủ quy định và mọi bài kiểm tra đều đạt từ ${pass} điểm.`
      : `Chỉ hoàn thành khi chấp hành đủ quy định và mọi bài kiểm tra đạt từ ${pass} điểm; ở đây: ${reasons.map((reason) => words.vi.reason[reason]).join('; ')}.`,
  fix: 'Sửa xếp loại, hoặc sửa điểm nếu điểm ghi nhầm. Điểm trung bình không bù cho bài chưa đạt.',
})
