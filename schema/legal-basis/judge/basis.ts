import type { Basis } from '../../grammar/finding.ts'
import { basesInFull } from '../../law/instruments/clauses.ts'
import { confidenceOf, type Registered } from '../../law/instruments/registered.ts'
import { registeredAs, registerReadOn } from '../../law/instruments/register.ts'
import type { DaySpan } from '../read/signing-day.ts'
import { isInForce } from './in-force.ts'

/** The instrument a finding rests on, compared on the day the register was, where it was compared at all. */
export const restsOn = (entry: Registered, clause: string | null = null): Basis => ({
  provision: `register-${entry.id}`,
  layer: 'nation',
  cite: { instrument: entry.id, clause },
  checkedOn: confidenceOf(entry) === 'verified' ? registerReadOn : null,
})

/** No article says so: a plan should rest on what is in force, of its year, and on everything it relies on. */
export const soundPractice: Basis = { provision: 'legal-basis', layer: 'product', cite: null, checkedOn: null }

/** Bases are written with type, number, symbol, issuer, day and subject: by decree since 2020, before that as good practice. Nobody here has compared the annex. */
export const writtenInFull = (day: DaySpan | null): Basis => {
  const decree = registeredAs(basesInFull.instrument)
  const binds = day === null || decree === null || isInForce(decree, day)
  return binds ? { provision: 'bases-in-full', layer: 'nation', cite: basesInFull, checkedOn: null } : soundPractice
}
