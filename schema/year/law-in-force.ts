import type { Catalogue } from '../catalogues/catalogue.ts'
import { claimsOn } from '../engine/claims.ts'
import { inForce } from '../engine/in-force.ts'
import { categoryFor } from '../figures/load.ts'
import type { Scale } from '../figures/mark.ts'
import { owedAfterMoving } from '../figures/owed.ts'
import type { OwedPeriods } from '../figures/quotas.ts'
import type { Provision } from '../grammar/provision.ts'
import type { YearlyLoad } from '../law/load.ts'
import { hoursMoved } from '../law/tt-17-2019.ts'
import { marking } from '../law/tt-19-2019.ts'
import { categories, lists, loads } from '../rules/choices.ts'
import type { Member } from './member.ts'
import type { YearLaw } from './year-law.ts'

/** A year is judged by the law of its first day. Null: the law is silent, or two claim to decide. */
export const valueUnder = <Value>(base: Provision<Value>, { year, provisions }: Pick<YearLaw, 'year' | 'provisions'>): Value | null => {
  const verdict = inForce(claimsOn(base, provisions, year.from) as readonly Provision<Value>[], year.from)
  return verdict.state === 'one' ? verdict.value : null
}

export const scaleUnder = (law: YearLaw): Scale | null => valueUnder(marking, law)

/** The lists people choose from, as they stand for the year. */
export const listsUnder = (law: YearLaw): readonly Catalogue[] => categories.flatMap((name) => valueUnder<Catalogue>(lists[name], law) ?? [])

const loadUnder = ({ role, level }: Pick<Member, 'role' | 'level'>, law: YearLaw): YearlyLoad | null => {
  const category = categoryFor(role, level)
  if (category !== null) return valueUnder<YearlyLoad>(loads[category], law)
  return categories.map((name) => valueUnder<YearlyLoad>(loads[name], law)).find((load) => load !== null) ?? null
}

/** What the law asks of a member in a year, before anything was decided about the person; null: the law is silent. */
export const owedUnder = (member: Pick<Member, 'role' | 'level'>, law: YearLaw): OwedPeriods | null => {
  if (member.role === 'staff') return { periods01: 0, periods02: 0, periods03: 0 }
  const load = loadUnder(member, law)
  return load && owedAfterMoving(load, valueUnder(hoursMoved, law)?.to02 ?? 0)
}

/** The most periods one thing may be worth: a whole year's. */
export const mostPeriods = (member: Pick<Member, 'role' | 'level'>, law: YearLaw): number => loadUnder(member, law)?.total ?? Infinity
