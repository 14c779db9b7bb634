import { changed, withOne } from '../edit.ts'
import type { Effects } from '../told.ts'

export const ratingEffects: Effects<'proposeOverride' | 'settleOverride' | 'closeYear' | 'reopenYear'> = {
  proposeOverride: (book, { id, person, rating, reason }, stamp) => ({ ...book, overrides: withOne(book.overrides, id, { id, person, rating, reason, ...stamp, settled: null }) }),
  settleOverride: (book, { override, accepted, note }, stamp) => ({
    ...book,
    overrides: changed(book.overrides, override, (proposed) => (proposed.settled === null ? { ...proposed, settled: { ...stamp, accepted, note } } : proposed)),
  }),
  closeYear: (book, { on }, stamp) => ({ ...book, closed: { ...stamp, on } }),
  reopenYear: (book) => ({ ...book, closed: null }),
}
