import type { SqlEntityManager } from '@mikro-orm/sql'
import { bookAsOf, checkedBy } from '#schema/documents/year/book-as-of.ts'
import { yearFacts } from '#schema/documents/year/book-facts.ts'
import { yearBefore } from '#schema/documents/year/year-before.ts'
import { recordFacts } from '#schema/documents/year/record-facts.ts'
import type { PaperKind } from '#schema/documents/year/paper-kinds.ts'
import type { RecordYear, YearFacts } from '#schema/documents/year/year-facts.ts'
import { bookOf } from '#schema/year/book-of.ts'
import type { Book } from '#schema/year/book.ts'
import type { YearLaw } from '#schema/year/year-law.ts'
import type { School } from '#server/school/school.entity.ts'
import { knownYear } from '#server/plan/school-years.ts'
import { entriesOf } from '#server/year/entries-of-year.ts'
import { lawOfYear } from '#server/year/law-of-year.ts'
import { booksOf } from '#server/year/ledger/books-of-school.ts'
import { earlierYears } from '#server/year/ledger/earlier-years.ts'
import type { OpenYear } from '#server/year/open-year.ts'
import { Paper } from './paper.entity.ts'
import { revokedAmong } from './revocations.ts'

/** Papers that tell what was so by a day; the others tell what holds now. */
const ofTheirDay: readonly PaperKind[] = ['progressReport', 'resultsReport', 'recognitionDecision', 'certificateList', 'fiveYearRecord']

const YEAR = 4

const ofPlan: readonly PaperKind[] = ['schoolPlan', 'annex']

const bookOn = ({ book, kind, on }: Wanted): Book => {
  if (ofTheirDay.includes(kind)) return bookAsOf(book, on)
  return ofPlan.includes(kind) ? checkedBy(book, on) : book
}

/** What a paper is read from. */
export interface Wanted {
  readonly open: Pick<OpenYear, 'school' | 'year'>
  readonly book: Book
  readonly kind: PaperKind
  readonly person: string | null
  /** The day of the paper. */
  readonly on: string
  readonly today: string
}

const lawOn = async (em: SqlEntityManager, open: Wanted['open'], day: string): Promise<YearLaw> => ({ today: day, year: open.year, provisions: await lawOfYear(em, open) })

/** The last years of one person at this school, oldest first, as they stood on the day of the paper. */
async function recordOf(em: SqlEntityManager, { open, person, on }: Wanted): Promise<readonly RecordYear[]> {
  if (person === null) return []
  const upTo = <Y>(years: readonly Y[], label: (year: Y) => string): Y[] => years.filter((year) => label(year) <= open.year.label)
  const books = upTo(await booksOf(em, open.school, on), ({ law }) => law.year.label)
  return recordFacts(books, person, upTo(await earlierYears(em, { school: open.school.id, person, years: books }), ({ schoolYear }) => schoolYear))
}

/** The school's own papers that others refer to: the last of each kind. */
async function issuedOf(em: SqlEntityManager, school: School, schoolYear: string): Promise<YearFacts['issued']> {
  const found = await em.find(Paper, { school: school.id, schoolYear, kind: { $in: ['schoolPlan', 'recognitionDecision'] }, number: { $ne: null } }, { fields: ['kind', 'number', 'issuedOn'], orderBy: { at: 'asc' } })
  const revoked = await revokedAmong(em, found)
  return Object.fromEntries(found.filter(({ id }) => !revoked.has(id)).map(({ kind, number, issuedOn }) => [kind, { number: number ?? '', on: issuedOn }]))
}

/** The year before as its book told it on the day of the paper. */
async function yearBeforeOf(em: SqlEntityManager, { open: { school, year }, on, today }: Wanted): Promise<YearFacts['before']> {
  const first = Number(year.from.slice(0, YEAR))
  const last = knownYear(`${String(first - 1)}-${String(first)}`, today)
  const entries = last && (await entriesOf(em, { school: school.id, schoolYear: last.label }))
  return last && entries && entries.length > 0 ? yearBefore(bookOf(entries), await lawOn(em, { school, year: last }, on)) : null
}

/** A school's year as papers of a kind and day tell it. */
export async function readYear(em: SqlEntityManager, wanted: Wanted): Promise<YearFacts> {
  const { open: { school, year }, kind, person, on, today } = wanted
  const past = ofTheirDay.includes(kind)
  const records = kind === 'fiveYearRecord' && person !== null ? new Map([[person, await recordOf(em, wanted)]]) : new Map<string, RecordYear[]>()
  const before = kind === 'resultsReport' ? await yearBeforeOf(em, wanted) : null
  return yearFacts({
    before,
    book: bookOn(wanted), law: await lawOn(em, wanted.open, past ? on : today),
    school: { name: school.name, levels: school.levels }, records, issued: await issuedOf(em, school, year.label),
  })
}
