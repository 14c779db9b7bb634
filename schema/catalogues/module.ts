import { remembering } from '../grammar/remembering.ts'
import type { Level, Role } from '../tables/plan-lines.ts'
import type { Catalogue, Module } from './catalogue.ts'
import { catalogues } from './index.ts'

export interface ModuleCode {
  readonly prefix: string
  readonly number: number
}

/** What a code stands for on a day. */
export type ModuleLookup =
  | { readonly state: 'known'; readonly catalogue: Catalogue; readonly module: Module }
  /** The list ends before this number. */
  | { readonly state: 'unknown-number'; readonly catalogue: Catalogue; readonly number: number }
  /** The list was never seen: nothing can be said about the number. */
  | { readonly state: 'unbounded'; readonly catalogue: Catalogue; readonly number: number }
  | { readonly state: 'repealed'; readonly catalogue: Catalogue; readonly number: number }
  | { readonly state: 'not-yet'; readonly catalogue: Catalogue; readonly number: number }
  | { readonly state: 'unknown-catalogue'; readonly code: string }

/** Reads 'GVMN 7', 'GVMN 07', 'gvmn7'. */
export const parseCode = remembering((code): ModuleCode | null => {
  const parts = /^([A-Z][A-Z-]*?)[\s.]*(\d+)$/i.exec(code.trim())
  return parts?.[1] && parts[2] ? { prefix: parts[1].toUpperCase(), number: Number(parts[2]) } : null
})

/** Canonical form: prefix, one space, number without zeros. */
export const formatCode = ({ prefix, number }: ModuleCode): string => `${prefix} ${number}`

const byPrefix: ReadonlyMap<string, Catalogue> = new Map(catalogues.map((catalogue) => [catalogue.prefix, catalogue]))

const within = (catalogue: Catalogue, number: number): ModuleLookup => {
  const module = catalogue.modules.find((candidate) => candidate.number === number)
  if (module) return { state: 'known', catalogue, module }
  const bounded = catalogue.last !== null || number < 1
  return { state: bounded ? 'unknown-number' : 'unbounded', catalogue, number }
}

/** What a code stands for in lists that are in force; null where none of them has its prefix. */
export const moduleIn = (lists: readonly Catalogue[], code: string): ModuleLookup | null => {
  const parsed = parseCode(code)
  const list = parsed && lists.find(({ prefix }) => prefix === parsed.prefix)
  return parsed && list ? within(list, parsed.number) : null
}

export const moduleOf = (code: string, on: string): ModuleLookup => {
  const parsed = parseCode(code)
  const catalogue = parsed && byPrefix.get(parsed.prefix)
  if (!parsed || !catalogue) return { state: 'unknown-catalogue', code }
  if (on < catalogue.from) return { state: 'not-yet', catalogue, number: parsed.number }
  if (catalogue.to !== null && on >= catalogue.to) return { state: 'repealed', catalogue, number: parsed.number }
  return within(catalogue, parsed.number)
}

/** The list a person chooses from; null where the law knows none for them on that day. */
export const catalogueFor = (role: Role, level: Level, on: string): Catalogue | null =>
  catalogues.find(
    ({ audience, from, to }) => audience?.role === role && audience.levels.includes(level) && from <= on && (to === null || on < to),
  ) ?? null
