import type { Catalogue, Module } from '../../catalogues/catalogue.ts'
import type { AnnexEntry } from './annex.ts'

export type EntryChange = 'new' | 'changed' | 'same' | 'gone'

/** One module as the list has it and as the annex would. */
export interface EntryDifference {
  readonly number: number
  readonly change: EntryChange
  readonly before: Module | null
  readonly after: AnnexEntry | null
  /** What nobody has stated, after the import. */
  readonly missing: readonly ('title' | 'periods')[]
}

const missingIn = ({ title, periods }: Pick<Module, 'periods'> & { readonly title: { readonly vi: string | null } }): EntryDifference['missing'] => [
  ...(title.vi === null ? (['title'] as const) : []),
  ...(periods === null ? (['periods'] as const) : []),
]

const isSame = ({ title, periods }: Module, entry: AnnexEntry): boolean => title.vi === entry.title.vi && periods === entry.periods

const taken = (before: Module | null, after: AnnexEntry): EntryDifference => {
  const change = before === null ? 'new' : isSame(before, after) ? 'same' : 'changed'
  return { number: after.number, change, before, after, missing: missingIn(after) }
}

const left = (before: Module, isWhole: boolean): EntryDifference => ({ number: before.number, change: isWhole ? 'gone' : 'same', before, after: null, missing: missingIn(before) })

/** What an annex changes in a list, in order of number. A whole annex drops what it does not name. */
export const compareAnnex = (list: Catalogue, entries: readonly AnnexEntry[], isWhole: boolean): readonly EntryDifference[] => {
  const named = new Set(entries.map(({ number }) => number))
  const known = new Map(list.modules.map((module) => [module.number, module]))
  const kept = list.modules.filter(({ number }) => !named.has(number)).map((module) => left(module, isWhole))
  return [...entries.map((entry) => taken(known.get(entry.number) ?? null, entry)), ...kept].sort((a, b) => a.number - b.number)
}
