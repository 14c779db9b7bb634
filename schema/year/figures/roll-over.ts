import type { Act } from '../act.ts'
import type { Book, MemberYear } from '../book.ts'
import type { Item } from '../item.ts'
import { scaleUnder } from '../law-in-force.ts'
import type { YearLaw } from '../year-law.ts'
import { dayOf } from './day.ts'
import { itemResults } from './item-results.ts'
import { countedIn, presentOn } from './standing.ts'

export interface RollOver {
  readonly batch: string
  /** First day of the year rolled into. */
  readonly on: string
  /** The law of the year rolled over from. */
  readonly law: YearLaw
  /** The book rolled into: who is there already is left alone. */
  readonly into: Pick<Book, 'members'>
}

/** Months and term belong to the year that is over. */
const anew = (item: Item): Item => ({ ...item, months: [], term: null })

/** Modules begun and not passed; contents of 01 and 02 are set anew each year. */
export const unfinishedOf = (year: MemberYear, law: YearLaw): readonly Item[] =>
  itemResults(year, scaleUnder(law)).filter(({ item, passed }) => item.programme === '03' && passed !== true).map(({ item }) => anew(item))

const actsFor = (year: MemberYear, { batch, on, law }: RollOver): readonly Act[] => {
  const { member } = year
  const items = unfinishedOf(year, law)
  const join: Act = { act: 'join', member, from: 'previousYear', on, decision: null, batch }
  return items.length === 0 ? [join] : [join, { act: 'plan', person: member.id, items, source: 'previousYear' }]
}

/** What rolling over enters into the new year: people still there, their unfinished modules as a draft, nothing of results. */
export const rollOver = (previous: Book, into: RollOver): readonly Act[] => {
  const here = countedIn(previous).filter((year) => presentOn(year, dayOf(previous, into.law)) && !into.into.members.get(year.member.id)?.counted)
  return [{ act: 'rollOver', batch: into.batch, from: into.law.year.label }, ...here.flatMap((year) => actsFor(year, into))]
}
