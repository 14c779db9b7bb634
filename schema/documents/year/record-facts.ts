import { fiveYears, ledgerOf, type RecordedYear, type YearRead } from '../../year/figures/ledger.ts'
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
    missing: Math.max(0, -(own.at(-1)?.balance ?? 0)), outcome: outcomeOf(year), certificate: year.certificate,
  }
}

/** A person's last five years as they stood on a day, each with what was still owed at its end. */
export const recordFacts = (years: readonly YearRead[], person: string): readonly RecordYear[] => {
  const read = years.map(({ book, law }) => ({ book: bookAsOf(book, law.today), law }))
  const lines = ledgerOf(read, person)
  return fiveYears(read, person).map((year) => recordOf(year, lines))
}
