import type { Provision } from '../grammar/provision.ts'
import { valueOn } from './in-force.ts'

/** Everything that claims to answer a question on a day: the built-in provision, unless its text was entered anew, and what was given besides. */
export const claimsOn = (base: Provision, given: readonly Provision[], on: string): readonly Provision[] => {
  const others = given.filter(({ id }) => id === base.id)
  const restated = others.some((other) => other.restates && other.layer === base.layer && valueOn(other, on) !== null)
  return restated ? others : [base, ...others]
}
