import type { Law } from '../engine/check.ts'
import { claimsOn } from '../engine/claims.ts'
import { inForce } from '../engine/in-force.ts'
import type { ListsInForce } from '../figures/hours.ts'
import type { Catalogue } from '../catalogues/catalogue.ts'
import { categories, lists } from '../rules/choices.ts'

/** The module lists of that day, annexes entered anew among them. */
export const listsOf = ({ on, provisions }: Law): ListsInForce =>
  categories.flatMap((name): readonly Catalogue[] => {
    const verdict = inForce(claimsOn(lists[name], provisions, on), on)
    return verdict.state === 'one' ? [verdict.value as Catalogue] : []
  })
