import type { YearSheetWords } from '../locale/year-sheets/words.vi.ts'
import type { Role, SheetCell, SheetChart, SheetPlan } from '../summary/layout/sheet.ts'
import { columnLetters } from '../intake/grid/address.ts'

/** What a year's book comes to, as a meeting is shown it. */
export interface YearFigures {
  readonly schoolYear: string
  readonly version: number
  readonly teams: readonly { readonly team: string | null; readonly people: number; readonly approved: number; readonly completed: number; readonly notCompleted: number; readonly notYet: number }[]
  readonly periods: readonly { readonly programme: string; readonly owed: number; readonly planned: number; readonly earned: number; readonly missing: number }[]
}

interface Block {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const cellsOf = (row: number, values: readonly (string | number)[], role: Role): readonly SheetCell[] => values.map((value, at) => ({ row, column: at + 1, value, formula: null, role }))

const sumAt = (column: number, { first, last }: { readonly first: number; readonly last: number }): string => `=SUM($${columnLetters(column)}$${String(first)}:$${columnLetters(column)}$${String(last)})`

/** Heading, rows, and a line that adds them up by formulas of the sheet's own. */
const blockCells = (from: number, { heading, rows }: Block, total: string): readonly SheetCell[] => {
  const [first, last] = [from + 1, from + rows.length]
  const sums = heading.slice(1).map((_, at): SheetCell => ({ row: last + 1, column: at + 2, value: rows.reduce((sum, row) => sum + Number(row[at + 1]), 0), formula: sumAt(at + 2, { first, last }), role: 'formula' }))
  return [...cellsOf(from, heading, 'heading'), ...rows.flatMap((row, at) => cellsOf(first + at, row, 'label')), { row: last + 1, column: 1, value: total, formula: null, role: 'label' }, ...sums]
}

const CHART = { column: 8, rows: 16, columns: 8 }
const CHARTS_APART = 17
const NAMES_AND_TWO_SERIES = 3
const FIRST_CHART = 7

const chartOf = (name: string, { title, from, rows, over }: { readonly title: string; readonly from: number; readonly rows: number; readonly over: number }): SheetChart =>
  ({ name, title, type: 'column', source: { row: from, column: 1, rows: rows + 1, columns: NAMES_AND_TWO_SERIES }, over: { ...CHART, row: over } })

const blocksOf = ({ teams, periods }: YearFigures, { year }: YearSheetWords): { readonly teams: Block; readonly programmes: Block } => ({
  teams: { heading: year.teams, rows: teams.map((one) => [one.team ?? year.noTeam, one.people, one.completed, one.notCompleted, one.notYet, one.approved]) },
  programmes: { heading: year.programmes, rows: periods.map((one) => [year.programme(one.programme), one.owed, one.earned, one.planned, one.missing]) },
})

/** The summary with the year's book below it, and a chart for each of its tables. */
export const withYearSection = (plan: SheetPlan, figures: YearFigures, words: YearSheetWords): SheetPlan => {
  const title = plan.cells.reduce((last, { row }) => Math.max(last, row), 0) + 2
  const { teams, programmes } = blocksOf(figures, words)
  const [byTeam, byProgramme] = [title + 1, title + 1 + teams.rows.length + 3]
  const over = FIRST_CHART + plan.charts.length * CHARTS_APART
  return {
    ...plan,
    cells: [...plan.cells, ...cellsOf(title, [words.year.title(figures.schoolYear, figures.version)], 'title'), ...blockCells(byTeam, teams, words.year.total), ...blockCells(byProgramme, programmes, words.year.total)],
    charts: [
      ...plan.charts,
      chartOf('BDTX-teams', { title: words.year.chartTeams, from: byTeam, rows: teams.rows.length, over }),
      chartOf('BDTX-periods', { title: words.year.chartPeriods, from: byProgramme, rows: programmes.rows.length, over: over + CHARTS_APART }),
    ],
  }
}
