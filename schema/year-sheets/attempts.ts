import { groupedBy } from '../figures/grouped.ts'
import type { YearSheetWords } from '../locale/year-sheets/words.vi.ts'
import type { ItemOutcome } from './facts.ts'

type Attempt = ItemOutcome['attempts'][number]

const markSaid = ({ mark, absent }: Attempt, words: YearSheetWords): string => (absent ? words.absent : mark === null ? words.unmarked : words.mark(mark))

/** Every kind of assessment with its marks in their turn. */
export const attemptsSaid = (attempts: readonly Attempt[], words: YearSheetWords): string =>
  [...groupedBy(attempts, ({ kind }) => kind)].map(([kind, taken]) => words.attempts(words.kinds[kind], taken.map((attempt) => markSaid(attempt, words)))).join('; ')
