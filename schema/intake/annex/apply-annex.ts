import type { Catalogue, Module, Provenance } from '../../catalogues/catalogue.ts'
import type { AnnexEntry } from './annex.ts'

/** An annex with what is known about it. */
export interface Applied {
  readonly instrument: string
  readonly from: string
  /** Whether it is the whole list: what it does not name is then gone. */
  readonly isWhole: boolean
  readonly entries: readonly (AnnexEntry & { readonly checked: { readonly title: boolean; readonly periods: boolean } })[]
}

const had = (known: boolean, checked: boolean): Provenance => {
  if (!known) return 'unknown'
  return checked ? 'original' : 'secondary'
}

const aliasesOf = (old: Module | undefined, { title, aliases }: AnnexEntry): readonly string[] => {
  const former = old && old.title.vi !== null && old.title.vi !== title.vi ? [old.title.vi] : []
  return [...new Set([...aliases, ...former, ...(old?.aliases ?? [])])].filter((alias) => alias !== title.vi)
}

/** Titles in use before go on as aliases: old sheets still carry them. */
const moduleOf = (entry: Applied['entries'][number], old: Module | undefined): Module => ({
  number: entry.number,
  title: { vi: entry.title.vi, en: entry.title.en ?? old?.title.en ?? null },
  group: entry.group ?? old?.group ?? null,
  periods: entry.periods,
  provenance: { title: had(entry.title.vi !== null, entry.checked.title), periods: had(entry.periods !== null, entry.checked.periods) },
  aliases: aliasesOf(old, entry),
})

/** The list as it stands once an annex was entered. */
export const applyAnnex = (list: Catalogue, { instrument, from, isWhole, entries }: Applied): Catalogue => {
  const old = new Map(list.modules.map((module) => [module.number, module]))
  const taken = entries.map((entry) => moduleOf(entry, old.get(entry.number)))
  const named = new Set(entries.map(({ number }) => number))
  const kept = isWhole ? [] : list.modules.filter(({ number }) => !named.has(number))
  const modules = [...taken, ...kept].sort((a, b) => a.number - b.number)
  const last = modules.at(-1)?.number ?? null
  if (!isWhole) return { ...list, instrument, from, modules, last: list.last === null || last === null ? list.last : Math.max(list.last, last) }
  return { ...list, instrument, from, modules, last, lastFrom: entries.every(({ checked }) => checked.title) ? 'original' : 'secondary' }
}
