import { rate, type Programme, type Rated, type Test } from '../../figures/rating.ts'
import type { Book, MemberYear, Override } from '../book.ts'
import { scaleUnder } from '../law-in-force.ts'
import type { Standing } from '../member.ts'
import type { YearLaw } from '../year-law.ts'
import { dayOf } from './day.ts'
import { itemResults } from './item-results.ts'
import { periodsOf } from './periods-of.ts'
import type { ItemResult, YearRating, YearRatingState } from './results.ts'
import { standingOn } from './standing.ts'

const states: Readonly<Record<Rated['state'], YearRatingState>> = { rated: 'rated', 'not-yet': 'notYet', 'not-rated': 'notRated', 'data-error': 'dataError' }

const testsOf = ({ item, parts }: ItemResult): readonly Test[] =>
  parts.length === 0 ? [{ part: item.id, score: null }] : parts.map(({ kind, counted }) => ({ part: `${item.id}/${kind}`, score: counted.mark }))

const unplanned: readonly Test[] = [{ part: 'unplanned', score: null }]

/** Programmes that still ask for periods and have no item in a plan that has others. */
const unplannedIn = (book: Book, year: MemberYear, law: YearLaw): ReadonlySet<Programme> => {
  const periods = periodsOf(book, year.member.id, law)
  const asks = (programme: Programme): boolean => (periods[programme].missing ?? 0) > 0 && !year.plan.items.some((item) => item.programme === programme)
  return new Set(year.plan.items.length === 0 ? [] : (['01', '02', '03'] as const).filter(asks))
}

const regulations = ({ observations }: MemberYear) => observations.slice(-1).map(({ met }) => ({ name: 'observed', met }))

interface Marked {
  readonly rated: Rated | null
  readonly unplanned: boolean
}

/** What the marks come to, before standing and override. */
const byMarks = (book: Book, year: MemberYear, law: YearLaw): Marked => {
  const scale = scaleUnder(law)
  if (scale === null) return { rated: null, unplanned: false }
  const [results, missing] = [itemResults(year, scale), unplannedIn(book, year, law)]
  const tests = (programme: Programme): readonly Test[] => (missing.has(programme) ? unplanned : results.filter(({ item }) => item.programme === programme).flatMap(testsOf))
  const rated = rate(
    { asOf: book.closed === null ? 'open' : 'closed', programmes: { '01': { tests: tests('01') }, '02': { tests: tests('02') }, '03': { tests: tests('03') } }, regulations: regulations(year) },
    scale,
  )
  return { rated, unplanned: missing.size > 0 }
}

/** A plan nobody approved is not yet one to complete; once the year is closed it was not kept to the rules. */
const withApproval = (rated: Rated, year: MemberYear, closed: boolean): Pick<YearRating, 'state' | 'rating' | 'reasons'> => {
  if (rated.state !== 'rated' || year.plan.state === 'approved') return { state: states[rated.state], rating: rated.rating, reasons: rated.reasons }
  if (!closed) return { state: 'notYet', rating: null, reasons: ['plan-not-approved'] }
  return { state: 'rated', rating: 'notCompleted', reasons: [...rated.reasons.filter((reason) => reason !== 'all-conditions-met'), 'plan-not-approved'] }
}

const ofPerson = ({ overrides }: Book, person: string): readonly Override[] => [...overrides.values()].filter((override) => override.person === person)

/** The confirmed override that decides, if there is one. */
export const confirmedOverride = (book: Book, person: string): Override | null => ofPerson(book, person).findLast(({ settled }) => settled?.accepted === true) ?? null

export const pendingOverride = (book: Book, person: string): Override | null => ofPerson(book, person).findLast(({ settled }) => settled === null) ?? null

const bare = (state: YearRatingState, standing: Standing, computed: Rated | null): YearRating => ({
  state, rating: null, reasons: state === 'rated' || state === 'notYet' || state === 'dataError' || state === 'notRated' ? [] : [state], standing, override: null, computed,
})

/** Leave takes nothing away from who had completed everything before it; every other standing decides alone. */
const outsideRating = (year: MemberYear, standing: Standing, computed: Rated | null): YearRating | null => {
  if (year.member.role === 'staff') return bare('outside', standing, null)
  if (standing === 'active') return null
  if (standing === 'onLeave' && computed?.rating === 'completed' && year.plan.state === 'approved') return null
  return bare(standing, standing, computed)
}

const decided = (book: Book, year: MemberYear, { rated, unplanned: lacking }: Marked): Omit<YearRating, 'standing'> => {
  const person = year.member.id
  if (rated === null) return { state: 'notRated', rating: null, reasons: ['no-scale'], override: pendingOverride(book, person), computed: null }
  const own = withApproval(rated, year, book.closed !== null)
  const reasons = lacking ? [...own.reasons, 'programme-not-planned' as const] : own.reasons
  const override = confirmedOverride(book, person)
  if (override === null || own.state !== 'rated') return { ...own, reasons, override: pendingOverride(book, person), computed: rated }
  return { state: 'rated', rating: override.rating, reasons: [...reasons, 'overridden'], override: pendingOverride(book, person) ?? override, computed: rated }
}

/** What a person's year comes to; null for somebody the book does not know. */
export const yearRating = (book: Book, person: string, law: YearLaw): YearRating | null => {
  const year = book.members.get(person)
  if (year === undefined) return null
  const marked = byMarks(book, year, law)
  const standing = standingOn(year, dayOf(book, law))
  return outsideRating(year, standing, marked.rated) ?? { ...decided(book, year, marked), standing }
}
