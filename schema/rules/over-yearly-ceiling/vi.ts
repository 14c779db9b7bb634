import type { Sentence } from '../../grammar/rule.ts'
import type { overYearlyCeiling } from './rule.ts'

export const vi: Sentence<typeof overYearlyCeiling> = ({ found, most, weeks }) => ({
  what: `Ba chương trình cộng lại ${found} tiết.`,
  why: `Bồi dưỡng thường xuyên không quá ${weeks} tuần mỗi năm học, tức ${most} tiết.`,
  fix: `Giảm số tiết để cả ba chương trình không quá ${most} tiết.`,
})
