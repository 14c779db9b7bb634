import { claimsOn } from '../engine/claims.ts'
import type { Law } from '../engine/check.ts'
import { inForce } from '../engine/in-force.ts'
import type { Provision } from '../grammar/provision.ts'
import type { Context, RosterLine } from '../grammar/roster.ts'
import type { YearlyLoad } from '../law/load.ts'
import { preschoolManagerLoad } from '../law/tt-11-2019.ts'
import { preschoolTeacherLoad } from '../law/tt-12-2019.ts'
import { generalTeacherLoad, hoursMoved } from '../law/tt-17-2019.ts'
import { generalManagerLoad } from '../law/tt-18-2019.ts'
import { entriesOf } from '../figures/entries.ts'
import { categoryOf, type Category } from '../figures/load.ts'
import { owedAfterMoving } from '../figures/owed.ts'
import { roleOf } from '../figures/people.ts'
import type { OwedPeriods } from '../figures/quotas.ts'

const loads: Readonly<Record<Category, Provision<YearlyLoad>>> = {
  preschoolManagers: preschoolManagerLoad, preschoolTeachers: preschoolTeacherLoad, generalManagers: generalManagerLoad, generalTeachers: generalTeacherLoad,
}

const inForceOn = <Value>(base: Provision<Value>, { on, provisions }: Law): Value | null => {
  const verdict = inForce(claimsOn(base, provisions, on) as readonly Provision<Value>[], on)
  return verdict.state === 'one' ? verdict.value : null
}

const NOTHING: OwedPeriods = { periods01: 0, periods02: 0, periods03: 0 }

/** Somebody on leave who chose nothing owes nothing yet (R12). */
export const isAway = (line: RosterLine): boolean => line.values.status === 'onLeave' && entriesOf(line).length === 0

/** What one participant owes in a year; null where the law of the day is silent. Where the level is not known, one figure common to all speaks. */
export const owedBy = (context: Context, law: Law): ((line: RosterLine) => OwedPeriods | null) => {
  const moved = inForceOn(hoursMoved, law)?.to02 ?? 0
  const byCategory = Object.fromEntries(Object.entries(loads).map(([category, base]) => [category, inForceOn(base, law)])) as Readonly<Record<Category, YearlyLoad | null>>
  const any = Object.values(byCategory).find((load) => load !== null) ?? null
  return (line) => {
    const category = categoryOf(line, context)
    const load = category ? byCategory[category] : any
    if (isAway(line)) return NOTHING
    return load && owedAfterMoving(load, moved)
  }
}

/** What anybody on a roster owes, staff included, who owe nothing; null: the law of the day is silent. */
export const owedByAnybody = (context: Context, law: Law): ((line: RosterLine) => OwedPeriods | null) => {
  const owed = owedBy(context, law)
  return (line) => (roleOf(line) === 'staff' ? NOTHING : owed(line))
}
