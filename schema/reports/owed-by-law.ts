import type { Law } from '../engine/check.ts'
import { claimsOn } from '../engine/claims.ts'
import { inForce } from '../engine/in-force.ts'
import { entriesOf } from '../figures/entries.ts'
import type { ListsInForce } from '../figures/hours.ts'
import { categoryOf, type Category } from '../figures/load.ts'
import { owedAfterMoving } from '../figures/owed.ts'
import { roleOf } from '../figures/people.ts'
import type { OwedPeriods } from '../figures/quotas.ts'
import type { Provision } from '../grammar/provision.ts'
import type { Context, RosterLine } from '../grammar/roster.ts'
import type { YearlyLoad } from '../law/load.ts'
import { hoursMoved } from '../law/tt-17-2019.ts'
import { categories, lists, loads } from '../rules/choices.ts'

/** What the law of a day says each kind of person owes; null: nothing in force, or nobody knows which. */
export interface Loads {
  readonly byCategory: { readonly [C in Category]: YearlyLoad | null }
  readonly moved: number
}

const valueOf = <Value>(base: Provision<Value>, { on, provisions }: Law): Value | null => {
  const verdict = inForce(claimsOn(base, provisions, on), on)
  return verdict.state === 'one' ? (verdict.value as Value) : null
}

export const loadsOf = (law: Law): Loads => ({
  byCategory: Object.fromEntries(categories.map((name) => [name, valueOf(loads[name], law)])) as Loads['byCategory'],
  moved: valueOf(hoursMoved, law)?.to02 ?? 0,
})

/** The module lists of that day, annexes entered anew among them. */
export const listsOf = (law: Law): ListsInForce => categories.flatMap((name) => valueOf(lists[name], law) ?? [])

const nothing: OwedPeriods = { periods01: 0, periods02: 0, periods03: 0 }

/** Staff owe nothing, and who is on leave and chose nothing owes nothing yet (R12). */
const owesNothing = (line: RosterLine): boolean => roleOf(line) === 'staff' || (line.values.status === 'onLeave' && entriesOf(line).length === 0)

/** Where the level is not known, the first circular in force speaks for all: their figures are the same. */
export const owedBy = (line: RosterLine, context: Context, { byCategory, moved }: Loads): OwedPeriods | null => {
  if (owesNothing(line)) return nothing
  const category = categoryOf(line, context)
  const load = category ? byCategory[category] : (categories.map((name) => byCategory[name]).find((value) => value !== null) ?? null)
  return load && owedAfterMoving(load, moved)
}
