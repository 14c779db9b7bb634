import { groupedBy } from '../figures/grouped.ts'
import { words } from '../locale/words.ts'
import type { Rating } from '../tables/plan-lines.ts'
import { changeOf } from './content.ts'
import { columnOf, type Ill } from './ill.ts'
import { because, type Answer } from './repair.ts'

/** How this column writes a rating; the full word where it never does. */
const spelt = (ill: Ill, rating: Rating): string => {
  const used = columnOf(ill, 'rating').filter(({ line }) => line.values.rating === rating).map(({ written: { text } }) => text)
  const most = [...groupedBy(used, (text) => text)].sort(([, a], [, b]) => b.length - a.length)[0]
  return most?.[0] ?? words.vi.rating[rating]
}

const isRating = (value: unknown): value is Rating => value === 'completed' || value === 'notCompleted'

/** The rating that follows from the marks: a proposal, since a mark may be what is wrong. */
export const rightRating = (ill: Ill): Answer => {
  const { content, cell, finding } = ill
  const { right, reasons } = finding.facts
  if (!isRating(right)) return because('either-wrong')
  const value = spelt(ill, right)
  return { repair: { kind: 'rating', sure: false, changes: [changeOf(cell, content, { value })], facts: { after: value, reasons: Array.isArray(reasons) ? (reasons as readonly string[]) : [], formula: content.formula } } }
}
