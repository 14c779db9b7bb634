import type { Sentence } from '../../grammar/rule.ts'
import type { periodsNot40 } from './rule.ts'

export const vi: Sentence<typeof periodsNot40> = ({ programme, found, required, moved }) => ({
  what: `Chương trình ${programme} ghi ${found} tiết.`,
  why: programme === '03' || moved === 0 ? `Mỗi năm học cần ${required} tiết cho chương trình ${programme}.` : `Sau khi điều chuyển giữa chương trình 01 và 02, năm học này cần ${required} tiết cho chương trình ${programme}.`,
  fix: programme === '03' ? `Chọn mô đun sao cho đủ ${required} tiết, hoặc sửa lại số tiết nếu ghi nhầm.` : `Sửa thành ${required} tiết, hoặc dẫn quyết định điều chuyển của cấp quản lý.`,
})
