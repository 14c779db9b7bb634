import type { Sentence } from '../../grammar/rule.ts'
import { spoken } from '../../locale/spoken.ts'
import type { dateOrder } from './rule.ts'

export const vi: Sentence<typeof dateOrder> = ({ start, end }) => ({
  what: `Kết thúc ${spoken(end)} trước khi bắt đầu ${spoken(start)}.`,
  why: 'Ngày kết thúc không thể sớm hơn ngày bắt đầu.',
  fix: 'Kiểm tra lại hai ngày; có thể đã ghi đảo hoặc nhầm năm.',
})
