import { fiveYears, ledgerOf, type RecordedYear, type YearRead } from '../../year/figures/ledger.ts'
import type { Rating } from '../../tables/plan-lines.ts'
import type { LedgerLine } from '../../year/figures/findings.ts'
import { bookAsOf } from './book-as-of.ts'
import type { RecordYear } from './year-facts.ts'

const outcomeOf = ({ rating, standing }: RecordedYear): RecordYear['outcome'] => rating ?? (standing === 'active' ? null : standing)

const total = (lines: readonly LedgerLine[]): number => lines.reduce((sum, { counted }) => sum + counted, 0)

const recordOf = (year: RecordedYear, lines: readonly LedgerLine[]): RecordYear => {
  const own = lines.filter(({ schoolYear }) => schoolYear === year.schoolYear)
  const of = (...kinds: readonly LedgerLine['kind'][]): number => total(own.filter(({ kind }) => kinds.includes(kind)))
  return {
    schoolYear: year.schoolYear, modules: year.modules, owed: -of('owed'), earned: of('earned'), credited: of('carriedOver', 'waived', 'brought'),
    missing: Math.max(0, -(own.at(-1)?.balance ?? 0)), outcome: outcomeOf(year), grade: null, certificate: year.certificate,
  }
}

/** A year of which there is no book: what the school's sheet says of it, and nothing made up. */
export interface SheetResult {
  readonly schoolYear: string
  readonly modules: readonly string[]
  readonly rating: Rating | null | undefined
  readonly grade: string | null
}

const ofSheet = ({ schoolYear, modules, rating, grade }: SheetResult): RecordYear =>
  ({ schoolYear, modules: rating === 'completed' ? modules : [], owed: null, earned: null, credited: null, missing: null, outcome: rating ?? null, grade, certificate: null })

const YEARS = 5

/** A person's last five years as they stood on a day, each with what was still owed at its end. */
export const recordFacts = (years: readonly YearRead[], person: string, sheets: readonly SheetResult[] = []): readonly RecordYear[] => {
  const read = years.map(({ book, law }) => ({ book: bookAsOf(book, law.today), law }))
  const lines = ledgerOf(read, person)
  const told = fiveYears(read, person).map((year) => recordOf(year, lines))
  const known = new Set(told.map(({ schoolYear }) => schoolYear))
  return [...told, ...sheets.filter(({ schoolYear }) => !known.has(schoolYear)).map(ofSheet)].sort((one, other) => one.schoolYear.localeCompare(other.schoolYear)).slice(-YEARS)
}
