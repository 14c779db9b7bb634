import type { Sentence } from '../../grammar/rule.ts'
import { spoken } from '../../locale/spoken.ts'
import type { birthDateImpossible } from './rule.ts'

export const vi: Sentence<typeof birthDateImpossible> = ({ text, youngest, oldest, age }) => ({
  what: age === null ? `“${text}” không phải là ngày sinh hợp lệ.` : `Ngày sinh ${spoken(text)} không hợp lý.`,
  why: age === null ? `Lịch không có ngày này, hoặc tuổi không hợp với người đang công tác (từ ${youngest} đến ${oldest} tuổi).` : `Tính đến năm học này, người đó ${age} tuổi; người đang công tác thường từ ${youngest} đến ${oldest} tuổi.`,
  fix: 'Đối chiếu hồ sơ và ghi lại ngày sinh.',
})
