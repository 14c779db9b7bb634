import type { Sentence } from '../../grammar/rule.ts'
import { headers } from '../../locale/headers.ts'
import type { missingHeading } from './rule.ts'

export const vi: Sentence<typeof missingHeading> = ({ seemsToBe }) => ({
  what: seemsToBe === null ? 'Cột này không có tiêu đề.' : `Cột này không có tiêu đề; dữ liệu bên dưới giống “${headers.vi[seemsToBe]}”.`,
  why: 'Không có tiêu đề thì chỉ đoán được cột chứa gì qua dữ liệu bên dưới.',
  fix: 'Ghi tiêu đề cho cột, hoặc xác nhận ý nghĩa của cột trong khung bên.',
})
