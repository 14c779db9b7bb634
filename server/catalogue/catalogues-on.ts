import type { SqlEntityManager } from '@mikro-orm/sql'
import { stepOn } from '#server/provision/timeline.ts'
import { baseOf, knownPrefixes } from './base-list.ts'
import type { CatalogueShown } from './catalogue.types.ts'
import { importsOf, listAfter } from './imported-lists.ts'
import { showCatalogue } from './show-catalogue.ts'

/** Every list people choose from, as it stands on a day. */
export async function cataloguesOn(em: SqlEntityManager, day: string): Promise<CatalogueShown[]> {
  const imports = await importsOf(em)
  return knownPrefixes.flatMap((prefix) => {
    const known = baseOf(prefix)
    if (!known || known.list.from > day) return []
    const own = imports.filter((one) => one.prefix === prefix).map((one) => ({ until: null, from: one.from, version: one.version, kept: one }))
    const kept = stepOn(own, day)?.kept ?? null
    return [showCatalogue(kept ? listAfter(known.list, kept) : known.list, kept)]
  })
}
