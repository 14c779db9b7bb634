import { canonical } from '../archive/package.ts'
import { relationshipsOf } from '../archive/relationships.ts'
import type { Draft } from './draft.ts'
import { removePart } from './package-parts.ts'

/** Every part somebody can get to from the root of the package. */
export const reachable = (draft: Draft): ReadonlySet<string> => {
  const found = new Set<string>()
  const open = ['']
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const { target } of relationshipsOf(draft, source)) {
      if (target === null || found.has(canonical(target)) || !draft.has(target)) continue
      found.add(canonical(target))
      open.push(target)
    }
  }
  return found
}

/** Removes parts that could be reached before a change and cannot any more; what never could is left alone. */
export const prune = (draft: Draft, before: ReadonlySet<string>): void => {
  const now = reachable(draft)
  for (const name of draft.names()) if (before.has(canonical(name)) && !now.has(canonical(name))) removePart(draft, name)
}
