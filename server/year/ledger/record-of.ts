import type { RecordedYear } from '#schema/year/figures/ledger.ts'
import type { SheetYear } from './rated-lines.ts'

const yearsTold = 5

/** A year of which only a sheet or a paper of the time knows: its own results, nothing made up. */
const fromSheet = ({ schoolYear, rating, grade, modules, entered }: SheetYear) =>
  ({ schoolYear, standing: null, state: null, rating, grade, owed: null, periods: null, modules: rating === 'completed' ? modules : [], certificates: [], fromSheet: !entered })

const fromBook = ({ earned, certificate, ...year }: RecordedYear) => ({ ...year, grade: null, periods: earned, certificates: certificate === null ? [] : [certificate], fromSheet: false })

export type LedgerYearTold = ReturnType<typeof fromSheet> | ReturnType<typeof fromBook>

/** The last five years, those with a book as it tells them, the others from the sheet. */
export function recordOf(recorded: readonly RecordedYear[], sheets: readonly SheetYear[]): LedgerYearTold[] {
  const known = new Set(recorded.map(({ schoolYear }) => schoolYear))
  const all = [...recorded.map(fromBook), ...sheets.filter(({ schoolYear }) => !known.has(schoolYear)).map(fromSheet)]
  return all.sort((one, other) => one.schoolYear.localeCompare(other.schoolYear)).slice(-yearsTold)
}
