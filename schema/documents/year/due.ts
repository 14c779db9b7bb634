import type { Item } from '../../year/item.ts'
import type { YearLaw } from '../../year/year-law.ts'

/** The first term is over with this month of the calendar year in which the school year ends. */
const JANUARY = '-01'
const YEAR = 4
const MONTH = 7

/** Month from which an item is looked for: the one after its last; where none was said, after its term. */
const monthDue = ({ months, term }: Pick<Item, 'months' | 'term'>, to: string): string | null => {
  if (months.length > 0) return [...months].sort().at(-1) ?? null
  return term === 1 ? `${to.slice(0, YEAR)}${JANUARY}` : null
}

/** Whether an item should have been earned by the day a year is read on. */
export const isDue = (item: Pick<Item, 'months' | 'term'>, { today, year }: Pick<YearLaw, 'today' | 'year'>): boolean => {
  const last = monthDue(item, year.to)
  return today > year.to || (last !== null && last < today.slice(0, MONTH))
}
