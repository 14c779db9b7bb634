import type { Book, MemberYear } from '../book.ts'
import { standings, type Standing } from '../member.ts'
import type { YearLaw } from '../year-law.ts'
import { dayOf } from './day.ts'
import { registrationsOf } from './module-totals.ts'
import type { YearPeriods } from './periods.ts'
import { periodsOf, periodsOfItem, programmes } from './periods-of.ts'
import type { YearRating } from './results.ts'
import { countedIn, presentOn, standingOn } from './standing.ts'
import { sumOf } from './sum.ts'
import type { TeamTotal, TermTotal, YearTotals } from './totals.ts'
import { yearRating } from './year-rating.ts'

/** One person as totals see it, reckoned once. */
interface Counted {
  readonly year: MemberYear
  readonly standing: Standing
  readonly present: boolean
  readonly periods: YearPeriods
  readonly rating: YearRating | null
}

const ratedAs = (people: readonly Counted[], rating: YearRating['rating']): number => people.filter((one) => one.rating?.rating === rating && one.rating.state === 'rated').length

const inState = (people: readonly Counted[], state: YearRating['state']): number => people.filter(({ rating }) => rating?.state === state).length

const planned = (people: readonly Counted[], state: MemberYear['plan']['state']): number => people.filter(({ year }) => year.plan.state === state).length

const teamsOf = (people: readonly Counted[]): readonly TeamTotal[] =>
  [...new Set(people.map(({ year }) => year.member.team))].map((team) => {
    const own = people.filter(({ year }) => year.member.team === team)
    return { team, people: own.length, approved: planned(own, 'approved'), completed: ratedAs(own, 'completed'), notCompleted: ratedAs(own, 'notCompleted'), notYet: inState(own, 'notYet') }
  })

const termsOf = (people: readonly Counted[], law: YearLaw): readonly TermTotal[] => {
  const items = people.flatMap(({ year }) => year.plan.items)
  return ([1, 2, null] as const).map((term) => {
    const own = items.filter((item) => item.term === term)
    return { term, items: own.length, periods: sumOf(own, (item) => periodsOfItem(item, law)) }
  })
}

const programmesOf = (people: readonly Counted[]): YearTotals['programmes'] => {
  const total = (programme: (typeof programmes)[number]) => {
    const own = people.map(({ periods }) => periods[programme])
    return {
      owed: sumOf(own, ({ owed }) => owed), planned: sumOf(own, (one) => one.planned), earned: sumOf(own, ({ earned }) => earned), missing: sumOf(own, ({ missing }) => missing),
      people: people.filter(({ year }) => year.plan.items.some((item) => item.programme === programme)).length,
    }
  }
  return { '01': total('01'), '02': total('02'), '03': total('03') }
}

const count = (book: Book, law: YearLaw): readonly Counted[] => {
  const day = dayOf(book, law)
  return countedIn(book).map((year) => ({ year, standing: standingOn(year, day), present: presentOn(year, day), periods: periodsOf(book, year.member.id, law), rating: yearRating(book, year.member.id, law) }))
}

const byStanding = (people: readonly Counted[]): YearTotals['byStanding'] =>
  Object.fromEntries(standings.map((standing) => [standing, people.filter((one) => one.standing === standing).length])) as YearTotals['byStanding']

const rated = (people: readonly Counted[]): Pick<YearTotals, 'completed' | 'notCompleted' | 'notYet' | 'notRated'> => {
  const [completed, notCompleted, notYet] = [ratedAs(people, 'completed'), ratedAs(people, 'notCompleted'), inState(people, 'notYet')]
  return { completed, notCompleted, notYet, notRated: people.length - completed - notCompleted - notYet }
}

const plans = (people: readonly Counted[]): Pick<YearTotals, 'empty' | 'drafted' | 'underway' | 'approved'> => ({
  empty: planned(people, 'empty'), drafted: planned(people, 'drafted'), underway: planned(people, 'underway'), approved: planned(people, 'approved'),
})

/** What a year comes to: every figure is a sum over its people, nothing is counted beside. */
export const yearTotals = (book: Book, law: YearLaw): YearTotals => {
  const people = count(book, law)
  const present = people.filter((one) => one.present)
  const standing = byStanding(people)
  return {
    people: people.length, active: standing.active, byStanding: standing,
    ...plans(present), ...rated(people),
    registrations: registrationsOf(present.map(({ year }) => year), law), programmes: programmesOf(present), teams: teamsOf(present), terms: termsOf(present, law),
    certificates: [...book.certificates.values()].filter(({ revoked }) => revoked === null).length,
  }
}
