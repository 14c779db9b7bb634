import { standings } from '../../year/member.ts'
import type { Value } from '../statement.ts'
import { programmes, type Entry } from './person-figures.ts'
import type { ItemFacts, PersonFacts } from './year-facts.ts'

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

/** Leave takes nothing away from who had completed before it. */
const isCounted = ({ standing, rated: { rating } }: PersonFacts): boolean => standing === 'active' || rating !== null

const ids = (people: readonly PersonFacts[]): readonly string[] => people.map(({ id }) => id)

const total = (people: readonly PersonFacts[], periods: (person: PersonFacts) => number): number => people.reduce((sum, person) => sum + periods(person), 0)

const inOrder = (codes: readonly string[]): readonly string[] => [...distinct(codes)].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }))

const counts = (people: readonly PersonFacts[], active: readonly PersonFacts[]): Readonly<Record<string, Value>> => ({
  people: people.length, ids: ids(people), active: active.length, 'active.ids': ids(active), levels: distinct(active.flatMap(({ level }) => level ?? [])),
  managers: active.filter(({ role }) => role === 'manager').length, teachers: active.filter(({ role }) => role === 'teacher').length,
  ...Object.fromEntries(standings.map((standing) => [`standing.${standing}`, people.filter((one) => one.standing === standing && (standing === 'active') === isCounted(one)).length])),
  'apart.ids': ids(people.filter((one) => !isCounted(one))),
  unstated: active.filter(({ unstated }) => unstated).length,
  approved: active.filter(({ planState }) => planState === 'approved').length, empty: active.filter(({ planState }) => planState === 'empty').length,
})

const periods = (active: readonly PersonFacts[]): Readonly<Record<string, Value>> =>
  Object.fromEntries([
    ...programmes.flatMap((one) => [[`owed${one}`, total(active, ({ owed }) => owed?.[one] ?? 0)], [`planned${one}`, total(active, ({ planned }) => planned[one])], [`earned${one}`, total(active, ({ earned }) => earned[one])]] as const),
    ...(['owed', 'planned', 'earned'] as const).map((what) => [what, total(active, (person) => programmes.reduce((sum, one) => sum + (person[what]?.[one] ?? 0), 0))] as const),
  ])

/** Periods by the term they are planned for; an item without a term is told apart. */
const terms = (active: readonly PersonFacts[]): Readonly<Record<string, Value>> => {
  const items = active.flatMap((person) => person.items)
  const sumOf = (kept: (item: ItemFacts) => boolean): number => items.filter(kept).reduce((sum, { periods: one }) => sum + (one ?? 0), 0)
  return Object.fromEntries(([['term1', 1], ['term2', 2], ['termless', null]] as const).flatMap(([name, term]) => [
    [name, sumOf((item) => item.term === term)] as const, ...programmes.map((one) => [`${name}.${one}`, sumOf((item) => item.term === term && item.programme === one)] as const),
  ]))
}

const results = (active: readonly PersonFacts[]): Readonly<Record<string, Value>> => {
  const rated = (rating: 'completed' | 'notCompleted'): readonly PersonFacts[] => active.filter((one) => one.rated.rating === rating)
  const failed = rated('notCompleted')
  const reasons = distinct(failed.flatMap(({ rated: { reasons: why } }) => why))
  return {
    completed: rated('completed').length, 'completed.ids': ids(rated('completed')), notCompleted: failed.length, 'notCompleted.ids': ids(failed),
    notYet: active.filter(({ rated: { rating } }) => rating === null).length, 'notYet.ids': ids(active.filter(({ rated: { rating } }) => rating === null)),
    reasons, ...Object.fromEntries(reasons.map((reason) => [`reasons.${reason}`, failed.filter(({ rated: { reasons: why } }) => why.includes(reason)).length])),
    'completed.without': rated('completed').filter(({ certificate }) => certificate === null).length,
    certificates: active.filter(({ certificate }) => certificate !== null).length,
    'behind.ids': ids(active.filter(({ items }) => items.some(({ due, earned }) => due && !earned))),
  }
}

const modules = (active: readonly PersonFacts[]): Readonly<Record<string, Value>> => {
  const chosen = active.flatMap(({ items }) => items.filter(({ module }) => module !== null))
  const codes = inOrder(chosen.flatMap(({ module }) => module ?? []))
  return {
    registrations: chosen.length, 'registrations.codes': codes,
    ...Object.fromEntries(codes.flatMap((code) => {
      const own = chosen.filter(({ module }) => module === code)
      return [[`modules.${code}.code`, code], [`modules.${code}.title`, own[0]?.title ?? null], [`modules.${code}.count`, own.length]] as const
    })),
  }
}

const contentOf = ({ module, topic, programme }: ItemFacts): string => module ?? topic ?? programme

const months = (active: readonly PersonFacts[]): Readonly<Record<string, Value>> => {
  const placed = active.flatMap(({ id, items }) => items.flatMap((item) => item.months.map((month) => ({ id, month, item }))))
  const all = [...distinct(placed.map(({ month }) => month))].sort()
  return {
    months: all,
    ...Object.fromEntries(all.flatMap((month) => {
      const own = placed.filter((one) => one.month === month)
      return [[`months.${month}.month`, month], [`months.${month}.contents`, inOrder(own.map(({ item }) => contentOf(item)))], [`months.${month}.people`, distinct(own.map(({ id }) => id)).length]] as const
    })),
  }
}

/** What a team or the whole school comes to. Periods and results are those of the people counted this year alone. */
export const scopeFigures = (prefix: string, people: readonly PersonFacts[]): readonly Entry[] => {
  const active = people.filter(isCounted)
  const all = { ...counts(people, active), ...periods(active), ...terms(active), ...results(active), ...modules(active), ...months(active) }
  return Object.entries(all).map(([fact, value]): Entry => [`${prefix}.${fact}`, value])
}
