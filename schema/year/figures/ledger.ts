import type { Programme } from '../../figures/rating.ts'
import type { Rating } from '../../tables/plan-lines.ts'
import type { Book, MemberYear } from '../book.ts'
import { owedUnder, scaleUnder } from '../law-in-force.ts'
import type { Standing } from '../member.ts'
import type { YearLaw } from '../year-law.ts'
import { dayOf } from './day.ts'
import type { LedgerLine } from './findings.ts'
import { itemResults } from './item-results.ts'
import { periodsOf, programmes } from './periods-of.ts'
import type { YearRatingState } from './results.ts'
import { spanOn, standingOn } from './standing.ts'
import { sumOf } from './sum.ts'
import { yearRating } from './year-rating.ts'

/** One school year of a school: its book and the law it is read under. */
export interface YearRead {
  readonly book: Book
  readonly law: YearLaw
}

type Line = Omit<LedgerLine, 'balance'>

const fieldOf = { '01': 'periods01', '02': 'periods02', '03': 'periods03' } as const

const away: ReadonlySet<Standing> = new Set<Standing>(['transferred', 'left'])

interface Reading extends YearRead {
  readonly year: MemberYear
  /** Years the ledger itself tells of: periods moved between them stand in it already. */
  readonly told: ReadonlySet<string>
}

const line = ({ law }: YearRead, programme: Programme, rest: Omit<Line, 'schoolYear' | 'programme'>): Line => ({ schoolYear: law.year.label, programme, ...rest })

/** An exempt year is owed and waived at once, by the paper that exempted. */
const owedLines = (reading: Reading, programme: Programme): readonly Line[] => {
  const { year, book, law } = reading
  const span = spanOn(year, dayOf(book, law))
  const owed = span && away.has(span.standing) ? 0 : (owedUnder(year.member, law)?.[fieldOf[programme]] ?? 0)
  if (owed === 0) return []
  const asked = line(reading, programme, { kind: 'owed', periods: -owed, counted: -owed, decision: null })
  return span?.standing === 'exempt' ? [asked, line(reading, programme, { kind: 'waived', periods: owed, counted: owed, decision: span.decision })] : [asked]
}

const earnedLines = (reading: Reading, programme: Programme): readonly Line[] => {
  const { earned, credited } = periodsOf(reading.book, reading.year.member.id, reading.law)[programme]
  const here = earned - credited
  return here === 0 ? [] : [line(reading, programme, { kind: 'earned', periods: here, counted: here, decision: null })]
}

/** Periods carried over from a year the ledger tells of were counted there; a waiver of an exempt year waives nothing twice. */
const creditLines = (reading: Reading, programme: Programme): readonly Line[] => {
  const { year, book, law, told } = reading
  const exempt = standingOn(year, dayOf(book, law)) === 'exempt'
  return year.credits
    .filter((credit) => credit.withdrawn === null && credit.programme === programme)
    .map(({ kind, periods, decision, from }) => {
      const counts = kind === 'waived' ? !exempt : kind === 'brought' || from === null || !told.has(from)
      return line(reading, programme, { kind, periods, counted: counts ? periods : 0, decision })
    })
}

const ofYear = (reading: Reading): readonly Line[] =>
  programmes.flatMap((programme) => [...owedLines(reading, programme), ...earnedLines(reading, programme), ...creditLines(reading, programme)])

const inOrder = (years: readonly YearRead[]): readonly YearRead[] => [...years].sort((one, other) => (one.law.year.from < other.law.year.from ? -1 : 1))

const readings = (years: readonly YearRead[], person: string): readonly Reading[] => {
  const known = inOrder(years).flatMap((read) => {
    const year = read.book.members.get(person)
    return year?.counted ? [{ ...read, year }] : []
  })
  const told = new Set(known.map(({ law }) => law.year.label))
  return known.map((read) => ({ ...read, told }))
}

/** What a person owed, earned and was credited over the years, with a running balance. */
export const ledgerOf = (years: readonly YearRead[], person: string): readonly LedgerLine[] =>
  readings(years, person).flatMap(ofYear).reduce<readonly LedgerLine[]>((lines, next) => [...lines, { ...next, balance: (lines.at(-1)?.balance ?? 0) + next.counted }], [])

/** One school year of a five-year record. */
export interface RecordedYear {
  readonly schoolYear: string
  readonly standing: Standing
  readonly state: YearRatingState
  readonly rating: Rating | null
  readonly owed: number
  readonly earned: number
  /** Modules passed. */
  readonly modules: readonly string[]
  /** Number of the certificate that stands; null: none. */
  readonly certificate: string | null
}

const recorded = ({ book, law, year }: Reading): RecordedYear => {
  const { id } = year.member
  const [rating, periods] = [yearRating(book, id, law), Object.values(periodsOf(book, id, law))]
  const held = [...book.certificates.values()].find(({ certificate, revoked }) => certificate.person === id && revoked === null)
  return {
    schoolYear: law.year.label,
    standing: standingOn(year, dayOf(book, law)),
    state: rating?.state ?? 'notRated',
    rating: rating?.rating ?? null,
    owed: sumOf(periods, ({ owed }) => owed),
    earned: sumOf(periods, ({ earned }) => earned),
    modules: itemResults(year, scaleUnder(law)).filter(({ passed }) => passed === true).flatMap(({ item }) => item.module ?? []),
    certificate: held?.certificate.number ?? null,
  }
}

const yearsOnAPage = -5

/** The last five years a school has of a person, the earliest first. */
export const fiveYears = (years: readonly YearRead[], person: string): readonly RecordedYear[] => readings(years, person).slice(yearsOnAPage).map(recorded)
