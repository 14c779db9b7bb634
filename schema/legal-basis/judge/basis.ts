import type { Basis } from '../../grammar/finding.ts'
import { basesInFull } from '../../law/instruments/clauses.ts'
import { confidenceOf, type Registered } from '../../law/instruments/registered.ts'
import { registerReadOn } from '../../law/instruments/register.ts'

/** The instrument a finding rests on, compared on the day the register was, where it was compared at all. */
export const restsOn = (entry: Registered, clause: string | null = null): Basis => ({
  provision: `register-${entry.id}`,
  layer: 'nation',
  cite: { instrument: entry.id, clause },
  checkedOn: confidenceOf(entry) === 'verified' ? registerReadOn : null,
})

/** Bases are written with type, number, symbol, issuer, day and subject. Nobody here has compared the annex. */
export const writtenInFull: Basis = { provision: 'bases-in-full', layer: 'nation', cite: basesInFull, checkedOn: null }

/** No article says so: a plan should rest on what is in force, of its year, and on everything it relies on. */
export const soundPractice: Basis = { provision: 'legal-basis', layer: 'product', cite: null, checkedOn: null }
