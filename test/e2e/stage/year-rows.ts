import { expect } from '@jest/globals'
import type { Seat } from './seat.ts'

interface Item { readonly id: string; readonly programme: string; readonly module: string | null; readonly periods: number | null; readonly term: number | null }

interface Periods { readonly programme: string; readonly owed: number | null; readonly planned: number | null; readonly earned: number | null; readonly missing: number | null }

export interface YearRow {
  readonly id: string
  readonly fullName: string
  readonly team: string | null
  readonly standing: string
  readonly plan: { readonly state: string; readonly holder: string | null; readonly items: readonly Item[] }
  readonly periods: readonly Periods[]
  readonly rating: { readonly state: string; readonly rating: string | null }
  readonly certificates: readonly { readonly number: string; readonly revoked: object | null }[]
}

export interface YearRows {
  readonly version: number
  readonly people: readonly YearRow[]
  readonly totals: {
    readonly people: number
    readonly teams: readonly { readonly team: string | null }[]
    readonly [figure: string]: unknown
  }
}

/** Every person of a year and every total, in one question. */
export const ROWS = `people { id fullName team standing plan { state holder items { id programme module periods term } } periods { programme owed planned earned missing } rating { state rating } certificates { number revoked { reason } } }
  totals { people active byStanding { standing people } empty drafted underway approved registrations { code people names } periods { programme owed planned earned missing people } teams { team people approved completed notCompleted notYet } terms { term periods items } rated { completed notCompleted notYet notRated } certificates }`

const STANDINGS = ['ACTIVE', 'ON_LEAVE', 'DEFERRED', 'EXEMPT', 'TRANSFERRED', 'LEFT']

const count = <One>(all: readonly One[], holds: (one: One) => boolean): number => all.filter(holds).length

const sum = <One>(all: readonly One[], amount: (one: One) => number | null): number => all.reduce((total, one) => total + (amount(one) ?? 0), 0)

const inPlan = (people: readonly YearRow[], state: string): number => count(people, ({ plan }) => plan.state === state)

const rated = (people: readonly YearRow[], rating: string): number => count(people, (one) => one.rating.rating === rating)

const open = (people: readonly YearRow[]): number => count(people, ({ rating }) => rating.state === 'NOT_YET')

/** Periods of a module where a plan leaves them to the list. */
const BY_LIST = 20

const periodsOf = ({ periods, module }: Item): number | null => periods ?? (module === null ? null : BY_LIST)

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

const programme = (people: readonly YearRow[], code: string) => {
  const own = people.flatMap(({ periods }) => periods.filter((one) => one.programme === code))
  const part = (name: 'owed' | 'planned' | 'earned' | 'missing'): number => sum(own, (one) => one[name])
  return { programme: code, owed: part('owed'), planned: part('planned'), earned: part('earned'), missing: part('missing'), people: count(people, ({ plan }) => plan.items.some((item) => item.programme === code)) }
}

const team = (people: readonly YearRow[], name: string | null) => {
  const own = people.filter((one) => one.team === name)
  return { team: name, people: own.length, approved: inPlan(own, 'APPROVED'), completed: rated(own, 'COMPLETED'), notCompleted: rated(own, 'NOT_COMPLETED'), notYet: open(own) }
}

const registration = (people: readonly YearRow[], code: string) => {
  const own = people.filter(({ plan }) => plan.items.some(({ module }) => module === code))
  return { code, people: own.length, names: own.map(({ fullName }) => fullName) }
}

/** What the rows of a year add up to, reckoned from the rows alone. */
export const sumsOf = (people: readonly YearRow[]) => {
  const here = people.filter(({ standing }) => standing !== 'TRANSFERRED' && standing !== 'LEFT')
  const items = here.flatMap(({ plan }) => plan.items)
  const [completed, notCompleted, notYet] = [rated(people, 'COMPLETED'), rated(people, 'NOT_COMPLETED'), open(people)]
  return {
    people: people.length,
    active: count(people, ({ standing }) => standing === 'ACTIVE'),
    byStanding: STANDINGS.map((standing) => ({ standing, people: count(people, (one) => one.standing === standing) })),
    empty: inPlan(here, 'EMPTY'), drafted: inPlan(here, 'DRAFTED'), underway: inPlan(here, 'UNDERWAY'), approved: inPlan(here, 'APPROVED'),
    registrations: distinct(items.flatMap(({ module }) => (module === null ? [] : [module]))).toSorted().map((code) => registration(here, code)),
    periods: ['01', '02', '03'].map((code) => programme(here, code)),
    teams: distinct(here.map((one) => one.team)).map((name) => team(here, name)),
    terms: [1, 2, null].map((term) => ({ term, periods: sum(items.filter((item) => item.term === term), periodsOf), items: count(items, (item) => item.term === term) })),
    rated: { completed, notCompleted, notYet, notRated: people.length - completed - notCompleted - notYet },
    certificates: sum(people, ({ certificates }) => count(certificates, ({ revoked }) => revoked === null)),
  }
}

/** Every total of a year is the sum of its rows. */
export const expectSums = ({ people, totals }: YearRows): void => {
  const sums = sumsOf(people)
  const byCode = (all: unknown) => (all as { code: string }[]).toSorted((one, other) => (one.code < other.code ? -1 : 1))
  expect({ ...totals, registrations: byCode(totals['registrations']) }).toEqual({ ...sums, registrations: byCode(sums.registrations) })
}

const termName = (term: number | null): string => (term === null ? 'Chưa chia học kỳ' : `Học kỳ ${String(term)}`)

/** What the overview has to say of those rows, line by line. */
const linesOf = (people: readonly YearRow[]): string[] => {
  const { people: all, active, drafted, underway, approved, periods, teams, terms } = sumsOf(people)
  return [
    `Người ${String(all)}`, `Đang học ${String(active)}`, `Nghỉ, miễn, chuyển ${String(all - active)}`, `Đang nhập ${String(drafted)}`, `Đang duyệt ${String(underway)}`, `Đã duyệt ${String(approved)}`,
    ...periods.map((one) => `CT ${one.programme} ${String(one.planned)} / ${String(one.owed)} tiết`),
    ...teams.map((one) => `${one.team ?? 'Chưa rõ tổ'} ${String(one.approved)} / ${String(one.people)}`),
    ...terms.map((one) => `${termName(one.term)} ${String(one.periods)} tiết, ${String(one.items)} mục`),
  ]
}

/** The overview of a pane shows the sums of exactly these rows. */
export const expectShown = async (seat: Seat, { people }: YearRows): Promise<void> => {
  const totals = seat.pane.getByTestId('totals')
  await totals.waitFor()
  const shown = await totals.evaluate((section) => [...section.querySelectorAll('.figures > div, :scope .bars > li')].filter((line) => line.closest('details') === null || line.closest('details')?.matches('.section')).map((line) => [...line.children].map((part) => part.textContent.trim()).filter((text) => text !== '').join(' ')))
  expect(shown).toEqual(linesOf(people))
}
