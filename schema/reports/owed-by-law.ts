import type { Law } from '../engine/check.ts'
import { claimsOn } from '../engine/claims.ts'
import { inForce } from '../engine/in-force.ts'
import type { ListsInForce } from '../figures/hours.ts'
import { roleOf } from '../figures/people.ts'
import type { OwedPeriods } from '../figures/quotas.ts'
import type { Catalogue } from '../catalogues/catalogue.ts'
import type { Context, RosterLine } from '../grammar/roster.ts'
import { categories, lists } from '../rules/choices.ts'
import { owedBy } from '../summary/owed.ts'

/** The module lists of that day, annexes entered anew among them. */
export const listsOf = ({ on, provisions }: Law): ListsInForce =>
  categories.flatMap((name): readonly Catalogue[] => {
    const verdict = inForce(claimsOn(lists[name], provisions, on), on)
    return verdict.state === 'one' ? [verdict.value as Catalogue] : []
  })

const nothing: OwedPeriods = { periods01: 0, periods02: 0, periods03: 0 }

/** What anybody on a roster owes, staff included, who owe nothing; null: the law of the day is silent. */
export const owedByAnybody = (context: Context, law: Law): ((line: RosterLine) => OwedPeriods | null) => {
  const owed = owedBy(context, law)
  return (line) => (roleOf(line) === 'staff' ? nothing : owed(line))
}
