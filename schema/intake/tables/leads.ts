import type { Profile } from '../columns/profile.ts'
import { isField, type Mapped } from '../columns/map-columns.ts'
import type { Head, HeadColumn } from './head.ts'
import { leafTopic } from './head.ts'
import type { Leads } from './row-kind.ts'

const nameTopics: readonly string[] = ['fullName', 'surname', 'givenName', 'nameList']
const nameScore = 0.55

const best = (columns: readonly HeadColumn[], topics: readonly string[]): readonly HeadColumn[] => {
  const found = columns.filter((column) => topics.includes(leafTopic(column)?.topic ?? '') && (leafTopic(column)?.score ?? 0) >= nameScore)
  const top = Math.max(0, ...found.map((column) => leafTopic(column)?.score ?? 0))
  return found.filter((column) => (leafTopic(column)?.score ?? 0) >= top - 0.11)
}

/** Columns that make up the name: one, or neighbours that share it. */
const adjacent = (columns: readonly HeadColumn[]): readonly number[] => {
  const [first, ...rest] = columns
  if (!first) return []
  return [first.column, ...rest.filter((column, at) => column.column === first.column + at + 1).map(({ column }) => column)]
}

const surely = 0.8

const edges = (head: Head): Pick<Leads, 'first' | 'last' | 'modules'> => ({
  modules: head.columns.filter((column) => leafTopic(column)?.topic === 'modules' && (leafTopic(column)?.score ?? 0) >= surely).map(({ column }) => column),
  first: head.columns[0]?.column ?? 1, last: head.columns.at(-1)?.column ?? 1,
})

const ordinalOf = (head: Head): number | null => best(head.columns, ['ordinal'])[0]?.column ?? null

/** Where names and numbers stand, by the headings alone. */
export const leadsByHeading = (head: Head): Leads => ({ ordinal: ordinalOf(head), names: adjacent(best(head.columns, nameTopics)), ...edges(head) })

/** The same after the cells were asked. */
export const leadsByMapping = (head: Head, columns: readonly Mapped[]): Leads => {
  const of = (wanted: string): readonly number[] => columns.filter(({ meaning }) => meaning === wanted).map((column) => column.head.column)
  const names = of('fullName')
  return { ordinal: of('ordinal')[0] ?? null, names: names.length > 0 ? names : of('nameList'), ...edges(head) }
}

/** The column that holds most names, where no heading says so. */
export const leadsByValues = (head: Head, profiles: ReadonlyMap<number, Profile>): Leads => {
  const found = [...profiles].map(([column, profile]) => ({ column, share: profile.of('name') })).sort((a, b) => b.share - a.share)[0]
  return { ordinal: ordinalOf(head), names: found && found.share >= 0.6 ? [found.column] : [], ...edges(head) }
}

export const hasField = (columns: readonly Mapped[], ...wanted: readonly string[]): boolean => columns.some(({ meaning }) => isField(meaning) && wanted.includes(meaning))
