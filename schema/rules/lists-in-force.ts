import type { Catalogue } from '../catalogues/catalogue.ts'
import type { Law } from '../engine/check.ts'
import { claimsOn } from '../engine/claims.ts'
import { inForce } from '../engine/in-force.ts'
import type { ListsInForce } from '../figures/hours.ts'
import type { Provision } from '../grammar/provision.ts'
import { categories, lists } from './choices.ts'

/** The lists of modules that hold on the day, an annex entered anew in the place of the built-in one. */
export const listsIn = ({ on, provisions }: Law): ListsInForce =>
  categories.flatMap((category) => {
    const verdict = inForce(claimsOn(lists[category], provisions, on) as readonly Provision<Catalogue>[], on)
    return verdict.state === 'one' ? verdict.value : []
  })
