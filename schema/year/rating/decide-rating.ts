import type { Book } from '../book.ts'
import { first, free, happened, must, no, ofMember, said } from '../checks.ts'
import type { Decline } from '../decline.ts'
import { pendingOverride, yearRating } from '../figures/year-rating.ts'
import type { Checks } from '../told.ts'

const pending = (book: Book): Decline | null => {
  const waiting = [...book.overrides.values()].filter(({ settled }) => settled === null)
  return must(waiting.length === 0, () => no('overridePending', { count: waiting.length, name: book.members.get(waiting[0]?.person ?? '')?.member.fullName ?? null }))
}

export const ratingChecks: Checks<'proposeOverride' | 'settleOverride' | 'closeYear' | 'reopenYear'> = {
  proposeOverride: (book, { id, person, rating, reason }, asker) =>
    ofMember(book, person, ({ member: { fullName: name } }) => {
      const now = yearRating(book, person, asker)
      return first(
        () => free(book.overrides.has(id), id),
        () => must(pendingOverride(book, person) === null, () => no('overridePending', { count: 1, name })),
        () => must(now?.state === 'rated', () => no('notRated', { name, state: now?.state ?? null })),
        () => must(now?.rating !== rating, () => no('ratingSame', { name, rating }, 'rating')),
        () => said(reason, 'reasonMissing', 'reason'),
      )
    }),
  settleOverride: (book, { override: id, accepted, note }, { actor }) => {
    const override = book.overrides.get(id)
    return first(
      () => must(override !== undefined, () => no('unknownId', { id }, 'override')),
      () => must(override?.settled === null, () => no('alreadySettled', { name: override?.settled?.by.name ?? null }, 'override')),
      () => must(override?.by.account !== actor.account, () => no('samePerson', { name: actor.name })),
      () => (accepted ? null : said(note, 'reasonMissing', 'note')),
    )
  },
  closeYear: (book, { on }, asker) => first(() => happened(on, 'on', asker), () => pending(book)),
  reopenYear: (_book, { reason }) => said(reason, 'reasonMissing', 'reason'),
}
