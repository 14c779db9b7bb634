import type { Sentence } from '../../grammar/rule.ts'
import type { missingHeading } from './rule.ts'

export const vi: Sentence<typeof missingHeading> = ({ column }) => ({
  what: column === '' ? 'Cột này không có tiêu đề.' : `Cột ${column} không có tiêu đề.`,
  why: 'Không có tiêu đề thì chỉ đoán được cột chứa gì qua dữ liệu bên dưới.',
  fix: 'Ghi tiêu đề cho cột, hoặc xác nhận ý nghĩa của cột trong khung bên.',
})
