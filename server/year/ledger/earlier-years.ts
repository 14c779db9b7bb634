import type { SqlEntityManager } from '@mikro-orm/sql'
import type { YearRead } from '#schema/year/figures/ledger.ts'
import { legaciesOf } from '#schema/year/figures/legacies.ts'
import { ratedLines, type SheetYear } from './rated-lines.ts'

interface Whose {
  readonly school: string
  readonly person: string
  readonly years: readonly YearRead[]
}

/** A person's years that have no book: as sheets had them, and grades of earlier times as they were entered, which say more than a sheet. */
export async function earlierYears(em: SqlEntityManager, { school, person, years }: Whose): Promise<SheetYear[]> {
  const entered = legaciesOf(years.map(({ book }) => book), person).map(({ schoolYear, rating, original }): SheetYear => ({ person, schoolYear, modules: [], rating, grade: original, entered: true }))
  const told = new Map(entered.map((one) => [one.schoolYear, one]))
  const sheets = await ratedLines(em, { school, person })
  const known = new Set(sheets.map(({ schoolYear }) => schoolYear))
  const all = [...sheets.map((sheet) => ({ ...sheet, ...told.get(sheet.schoolYear), modules: sheet.modules })), ...entered.filter(({ schoolYear }) => !known.has(schoolYear))]
  return all.sort((one, other) => one.schoolYear.localeCompare(other.schoolYear))
}
