import type { SqlEntityManager } from '@mikro-orm/sql'
import { applyAnnex } from '#schema/intake/annex/apply-annex.ts'
import type { Catalogue } from '#schema/catalogues/catalogue.ts'
import type { Provision } from '#schema/grammar/provision.ts'
import { stepOn, turningDays } from '#server/provision/timeline.ts'
import { baseOf } from './base-list.ts'
import { ImportedCatalogue, type KeptEntry } from './imported-catalogue.entity.ts'

/** Every import, oldest version first; of one list only, where one is named. */
export const importsOf = (em: SqlEntityManager, prefix?: string): Promise<ImportedCatalogue[]> =>
  em.find(ImportedCatalogue, prefix ? { prefix } : {}, { orderBy: { prefix: 'asc', version: 'asc' }, disableIdentityMap: true })

type Version = Pick<ImportedCatalogue, 'version' | 'from' | 'instrument' | 'whole' | 'entries'>

/** The list as one version leaves it. */
export const listAfter = (list: Catalogue, { instrument, from, whole, entries }: Omit<Version, 'version'>): Catalogue =>
  applyAnnex(list, { instrument, from, isWhole: whole, entries: entries.map((entry) => ({ ...entry, checked: { title: entry.verified.title !== null, periods: entry.verified.periods !== null } })) })

/** The day on which the last piece was compared; null while one was not. */
const comparedOn = (entries: readonly KeptEntry[]): string | null => {
  const days = entries.flatMap(({ verified }) => [verified.title?.on ?? '', verified.periods?.on ?? ''])
  return days.length === 0 || days.includes('') ? null : (days.sort()[0] ?? null)
}

function asProvision(prefix: string, versions: readonly ImportedCatalogue[]): Provision[] {
  const known = baseOf(prefix)
  const last = versions.at(-1)
  if (!known || !last) return []
  const open = versions.map((version) => Object.assign({ until: null }, { version: version.version, from: version.from, kept: version }))
  const since = turningDays(open).map((from) => {
    const standing = stepOn(open, from)
    return { from, value: standing && listAfter(known.list, standing.kept) }
  })
  const { instrument, clause, entries } = last
  return [{ id: known.base.id, layer: 'nation', cite: { instrument, clause }, since, checkedOn: comparedOn(entries), restates: true }]
}

/** Lists entered anew, as provisions that take the place of the built-in ones from their day. */
export async function importedLists(em: SqlEntityManager): Promise<Provision[]> {
  const all = await importsOf(em)
  return [...new Set(all.map(({ prefix }) => prefix))].flatMap((prefix) => asProvision(prefix, all.filter((one) => one.prefix === prefix)))
}
