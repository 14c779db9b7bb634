import type { CompletedModules, Context, SchoolYear } from '../../grammar/roster.ts'
import { readCells } from '../read-cells.ts'
import type { TableDraft } from '../tables/draft.ts'
import { schoolYear, yearsIn } from './school-year.ts'

/** The school year a table speaks of, by its sheet's name, else by the titles above it. */
export const firstYearOf = ({ grid, titles }: TableDraft): number | null => yearsIn(grid.name)[0] ?? titles.flatMap(yearsIn).at(-1) ?? null

const latest = (tables: readonly TableDraft[]): number | null => tables.map(firstYearOf).reduce<number | null>((most, year) => (year !== null && (most === null || year > most) ? year : most), null)

export interface ByTime {
  readonly present: readonly TableDraft[]
  readonly past: readonly TableDraft[]
}

/** Sheets of earlier years are kept in many workbooks: they tell what people have done, not what they plan. */
export const byTime = (tables: readonly TableDraft[], given: SchoolYear | null | undefined): ByTime => {
  const now = given ? Number(given.label.slice(0, 4)) : latest(tables)
  const isPast = (table: TableDraft): boolean => {
    const year = firstYearOf(table)
    return year !== null && now !== null && year < now
  }
  const present = tables.filter((table) => !isPast(table))
  return present.length === 0 ? { present: tables, past: [] } : { present, past: tables.filter(isPast).map((table) => ({ ...table, purpose: 'history' })) }
}

/** What people completed by the sheets of earlier years. Only a stated result counts (decision R9). */
export const historyOf = (past: readonly TableDraft[], context: Context): readonly CompletedModules[] =>
  past.flatMap((table) =>
    table.people.flatMap(({ cells }) => {
      const { values } = readCells(cells, context)
      const year = firstYearOf(table)
      if (!values.fullName || year === null) return []
      return [{ fullName: values.fullName, birthDate: values.birthDate ?? null, schoolYear: schoolYear(year).label, modules: [...(values.modules ?? []), ...(values.previousModules ?? [])], completed: values.rating === 'completed' }]
    }),
  )
