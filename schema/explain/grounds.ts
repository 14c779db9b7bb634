import type { Law } from '../engine/check.ts'
import { claimsOn } from '../engine/claims.ts'
import { inForce } from '../engine/in-force.ts'
import { termOn } from '../engine/term.ts'
import type { Provision } from '../grammar/provision.ts'
import type { Ground } from './explanation.ts'

export interface Standing<Value> {
  readonly value: Value | null
  readonly grounds: readonly Ground[]
}

export const groundOf = (provision: Provision, on: string): Ground => {
  const { id, layer, cite, checkedOn } = provision
  const term = termOn(provision, on)
  return { provision: id, layer, cite, checkedOn, from: term?.from ?? on, until: term?.until ?? null }
}

/** What decides a question on the day, and on what ground; where several claim to, all of them and no value. */
export const standingOf = <Value>(base: Provision<Value>, { on, provisions }: Law): Standing<Value> => {
  const verdict = inForce(claimsOn(base, provisions, on), on)
  if (verdict.state === 'one') return { value: verdict.value as Value, grounds: [groundOf(verdict.provision, on)] }
  return { value: null, grounds: verdict.state === 'conflict' ? verdict.provisions.map((provision) => groundOf(provision, on)) : [] }
}
