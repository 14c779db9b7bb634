import type { Sentence } from '../../grammar/rule.ts'
import { spoken } from '../../locale/spoken.ts'
import type { dateOutsideSchoolYear } from './rule.ts'

export const vi: Sentence<typeof dateOutsideSchoolYear> = ({ day, year, from, to }) => ({
  what: `Thời gian ${spoken(day)} không thuộc năm học ${year}.`,
  why: `Năm học được tính từ ${spoken(from)} đến ${spoken(to)}.`,
  fix: 'Sửa lại ngày, hoặc chuyển đăng ký sang đúng năm học.',
})
