import { first, must, no, ofMember, said } from '../checks.ts'
import { amendmentDifference } from '../figures/amendment-difference.ts'
import type { Checks } from '../told.ts'
import { itemsAreSound, keepsResults } from './decide-items.ts'
import { here } from './decide-plans.ts'

export const amendmentChecks: Checks<'amend' | 'settleAmendment'> = {
  amend: (book, { person, items, reason }, asker) =>
    ofMember(book, person, (year) => {
      const facts = { name: year.member.fullName }
      return first(
        () => here(year, asker.today),
        () => must(year.plan.state === 'approved', () => no('notApproved', facts)),
        () => must(year.plan.amendment === null, () => no('amendmentPending', facts)),
        () => must(items.length > 0, () => no('nothingPlanned', facts, 'items')),
        () => itemsAreSound(items, year, asker),
        () => keepsResults(items, year),
        () => must(amendmentDifference(year.plan.items, items).length > 0, () => no('nothingChanged', facts, 'items')),
        () => said(reason, 'reasonMissing', 'reason'),
      )
    }),
  settleAmendment: (book, { person, accepted, note }, { actor }) =>
    ofMember(book, person, (year) =>
      first(
        () => must(year.plan.amendment !== null, () => no('noAmendment', { name: year.member.fullName })),
        () => must(year.plan.amendment?.by.account !== actor.account, () => no('samePerson', { name: actor.name })),
        () => (accepted && year.plan.amendment ? keepsResults(year.plan.amendment.items, year) : null),
        () => (accepted ? null : said(note, 'reasonMissing', 'note')),
      ),
    ),
}
