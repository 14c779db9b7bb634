import { formatCode, parseCode } from '#schema/catalogues/module.ts'
import { verifiedPeriods, type ListsInForce } from '#schema/figures/hours.ts'
import type { ItemEntered, YearItem, YearPerson } from './year-book.ts'

export type Item = YearItem

/** By what a module's periods are looked up. */
export interface ByLaw {
  readonly on: string
  readonly lists: ListsInForce
}

const plain = { module: null, title: null, titleVerified: null, topic: null, periods: null, form: null, way: null, months: [], term: null } as const

/** An item as the server wants it told. */
export const toEnter = ({ id, programme, module, topic, periods, form, way, months, term }: Item): ItemEntered =>
  ({ id, programme, module, topic, periods, form, way, months: [...months], term })

const canonical = (code: string): string => {
  const parsed = parseCode(code)
  return parsed ? formatCode(parsed) : code.trim()
}

export const moduleItem = (code: string, { on, lists }: ByLaw): Item =>
  ({ ...plain, months: [], id: canonical(code), programme: '03', module: canonical(code), periods: verifiedPeriods(code, on, lists) })

/** The id of the next topic of a programme: '01', then '01/2'. */
const nextTopicId = (items: readonly Item[], programme: '01' | '02'): string => {
  const ids = new Set(items.map(({ id }) => id))
  let at = 1
  const id = (): string => (at === 1 ? programme : `${programme}/${String(at)}`)
  while (ids.has(id())) at += 1
  return id()
}

export const withTopic = (items: readonly Item[], programme: '01' | '02', told: Partial<Item> = {}): readonly Item[] =>
  sorted([...items, { ...plain, months: [], ...told, id: nextTopicId(items, programme), programme }])

export const withModule = (items: readonly Item[], code: string, law: ByLaw): readonly Item[] =>
  items.some(({ id }) => id === canonical(code)) ? items : sorted([...items, moduleItem(code, law)])

/** The modules of a slip in place of those chosen before; what was said of a module that stays, stays. */
export const withSlip = (items: readonly Item[], codes: readonly string[], law: ByLaw): readonly Item[] => {
  const kept = items.filter(({ programme }) => programme !== '03')
  const chosen = [...new Set(codes.map(canonical))].map((code) => items.find(({ id }) => id === code) ?? moduleItem(code, law))
  return sorted([...kept, ...chosen])
}

export const without = (items: readonly Item[], id: string): readonly Item[] => items.filter((item) => item.id !== id)

export const changed = (items: readonly Item[], id: string, told: Partial<Item>): readonly Item[] =>
  items.map((item) => (item.id === id ? { ...item, ...told } : item))

const sorted = (items: readonly Item[]): readonly Item[] => [...items].sort((one, other) => (one.programme < other.programme ? -1 : one.programme > other.programme ? 1 : 0))

export const sameItems = (one: readonly Item[], other: readonly Item[]): boolean => JSON.stringify(one.map(toEnter)) === JSON.stringify(other.map(toEnter))

/** What one programme owes and what these items plan; planned null: an item says nothing of its periods. */
export interface Planned {
  readonly programme: string
  readonly owed: number | null
  readonly planned: number | null
}

const sumOf = (items: readonly Item[]): number | null =>
  items.reduce<number | null>((sum, { periods }) => (sum === null || periods === null ? null : sum + periods), 0)

export const plannedBy = (items: readonly Item[], periods: YearPerson['periods']): readonly Planned[] =>
  periods.map(({ programme, owed }) => ({ programme, owed, planned: sumOf(items.filter((item) => item.programme === programme)) }))
