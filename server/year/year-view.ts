import { isChecked } from '#schema/catalogues/catalogue.ts'
import { moduleIn, moduleOf } from '#schema/catalogues/module.ts'
import { sayDifferences, sayException, sayReason } from '#schema/locale/year/findings.ts'
import { amendmentDifference } from '#schema/year/figures/amendment-difference.ts'
import type { Book, MemberYear } from '#schema/year/book.ts'
import type { Entry } from '#schema/year/entry.ts'
import { dayOf } from '#schema/year/figures/day.ts'
import { exceptionsIn } from '#schema/year/figures/exceptions-of.ts'
import type { YearException } from '#schema/year/figures/findings.ts'
import { itemResults } from '#schema/year/figures/item-results.ts'
import { periodsOf, programmes } from '#schema/year/figures/periods-of.ts'
import type { ItemResult, YearRating, YearReason } from '#schema/year/figures/results.ts'
import { standingOn } from '#schema/year/figures/standing.ts'
import { yearRating } from '#schema/year/figures/year-rating.ts'
import { listsUnder, scaleUnder } from '#schema/year/law-in-force.ts'
import type { Item } from '#schema/year/item.ts'
import type { Standing } from '#schema/year/member.ts'
import type { YearLaw } from '#schema/year/year-law.ts'
import type { Place } from './entries-of-year.ts'
import type { SheetRead } from './draw/sheet-of-year.ts'
import { driftTold } from './figures-told.ts'
import { planTold } from './tell-plan.ts'
import { saidBoth } from './said-both.ts'

/** A year of a school as it was read. */
export interface YearRead {
  readonly place: Place
  readonly book: Book
  readonly entries: readonly Entry[]
  readonly law: YearLaw
  /** What the sheet registers, person by person; null: no sheet was sent. */
  readonly sheet: SheetRead | null
  /** Whether the report on results was issued. */
  readonly reported: boolean
  /** Modules people completed in earlier years; looked up when first asked for. */
  readonly history: () => Promise<ReadonlyMap<string, readonly string[]>>
}

const exceptionTold = (exception: YearException) => ({ code: exception.code, severity: exception.severity, ...saidBoth((language) => sayException(exception, language)) })

export type ExceptionTold = ReturnType<typeof exceptionTold>

/** Reckoned when first asked for, and then no more. */
function once<Value>(reckon: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | null = null
  return () => (value ??= reckon())
}

/** A year as one request reads it: what many fields need is reckoned once. */
export interface YearView extends YearRead {
  readonly day: string
  readonly evidenceFolder: string
  standingOf(year: MemberYear): Standing
  planOf(year: MemberYear): ReturnType<typeof planTold>
  periodsOf(year: MemberYear): object[]
  resultsOf(year: MemberYear): readonly ItemResult[]
  ratingOf(year: MemberYear): YearRating
  reasonSaid(code: YearReason): { code: string; textVi: string; textEn: string }
  exceptionsOf(year: MemberYear): Promise<readonly ExceptionTold[]>
}

const titlesUnder = (law: YearLaw) => {
  const lists = listsUnder(law)
  return (code: string): { title: string | null; titleVerified: boolean } | null => {
    const found = moduleIn(lists, code) ?? moduleOf(code, law.year.from)
    return found.state === 'known' ? { title: found.module.title.vi, titleVerified: isChecked(found.module.provenance.title) } : null
  }
}

const differenceOf = (before: readonly Item[], after: readonly Item[], language: 'vi' | 'en'): string => sayDifferences(amendmentDifference(before, after), language).join(' ')

/** What a year comes to for who asks today. */
export function viewOf(read: YearRead): YearView {
  const { book, law, place } = read
  const [words, scale, day] = [{ titleOf: titlesUnder(law), differenceOf }, scaleUnder(law), dayOf(book, law)]
  const exceptions = once(async () => exceptionsIn(book, law, { drift: driftTold(read), history: await read.history(), reported: read.reported }))
  return {
    ...read,
    day,
    evidenceFolder: `/evidence/${place.school}/${place.schoolYear}`,
    standingOf: (year) => standingOn(year, day),
    planOf: ({ plan }) => planTold(plan, words),
    periodsOf: ({ member }) => {
      const periods = periodsOf(book, member.id, law)
      return programmes.map((programme) => ({ programme, ...periods[programme] }))
    },
    resultsOf: (year) => itemResults(year, scale),
    ratingOf: ({ member }) => {
      const rating = yearRating(book, member.id, law)
      if (!rating) throw new Error('A member of a book has a rating')
      return rating
    },
    reasonSaid: (code) => ({ code, ...saidBoth((language) => sayReason(code, language)) }),
    exceptionsOf: async ({ member }) => (await exceptions())(member.id).map(exceptionTold),
  }
}
