import type { DocumentFacts } from './facts.ts'

export type Value = string | number | null | readonly string[]

/** What a plan comes to, by where it stands: a place of the snapshot, or a count over its lines. */
export type Figures = ReadonlyMap<string, Value>

/** Where a fact was taken from, and what stood there. */
export interface Source {
  readonly path: string
  readonly value: Value
}

/** One sentence or one row of a table: which, what it is told with, and what makes it true. Never text. */
export type Statement<K extends keyof DocumentFacts = keyof DocumentFacts> = {
  readonly [Key in K]: { readonly say: Key; readonly facts: DocumentFacts[Key]; readonly sources: readonly Source[] }
}[K]

type Paths<F> = { readonly [K in keyof F]?: string }

/** A statement whose facts come from the figures, each remembered with its place; `given` are facts of the issue itself, such as its number. */
export const stating = (figures: Figures) =>
  <K extends keyof DocumentFacts>(say: K, paths: Paths<DocumentFacts[K]>, given: Partial<DocumentFacts[K]> = {}): Statement<K> => {
    const named = Object.entries<string | undefined>(paths).flatMap(([fact, path]) => (path === undefined ? [] : [[fact, path] as const]))
    const sources = named.map(([, path]) => ({ path, value: figures.get(path) ?? null }))
    const facts = { ...given, ...Object.fromEntries(named.map(([fact, path]) => [fact, figures.get(path) ?? null])) }
    // Figures are kept by path; that each has the type its fact asks for is what figures-of.ts is for.
    return { say, facts, sources } as unknown as Statement<K>
  }

export type State = ReturnType<typeof stating>
