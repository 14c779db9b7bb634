import type { Catalogue } from '#schema/catalogues/catalogue.ts'
import type { Provision } from '#schema/grammar/provision.ts'
import { lists } from '#schema/rules/choices.ts'

/** The built-in provision that annexes the list with a prefix; null: no such list may be entered. */
export const baseOf = (prefix: string): { readonly base: Provision<Catalogue>; readonly list: Catalogue } | null => {
  const base = Object.values(lists).find(({ since }) => since.at(-1)?.value?.prefix === prefix)
  const list = base?.since.at(-1)?.value
  return base && list ? { base, list } : null
}

/** Prefixes of the lists that may be entered anew. */
export const knownPrefixes: readonly string[] = Object.values(lists).flatMap(({ since }) => since.at(-1)?.value?.prefix ?? [])
