import { pack } from '#schema/law/pack.ts'
import { spoken } from '#schema/locale/spoken.ts'
import { summaryEn } from '#schema/locale/summary/summary.en.ts'
import { summaryVi } from '#schema/locale/summary/summary.vi.ts'
import { lawOf } from '#schema/rules/check-roster.ts'
import { isSigned, ownPlace } from '#schema/summary/layout/own-sheet.ts'
import { looks, type SheetCell, type SheetPlan } from '#schema/summary/layout/sheet.ts'
import { summarySheet } from '#schema/summary/layout/summary-sheet.ts'
import { summarise } from '#schema/summary/summarise.ts'
import type { Change } from '#server/xlsx/patch.ts'
import type { Examined } from './examine.ts'
import type { Marking } from './summary-sheet.ts'

const cellChange = (sheet: string, { row, column, value, formula, role }: SheetCell): Change => {
  const { bold, fill, ink } = looks[role]
  return { change: 'set-cell', sheet, row, column, value, ...(formula === null ? {} : { formula }), look: { bold, fontColor: ink, ...(fill === null ? {} : { fill }) } }
}

/** Charts bring their figures along, for programs that draw before they calculate. */
const chartChanges = ({ name: sheet, cells, charts }: SheetPlan): readonly Change[] => {
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null
  return charts.map((chart) => {
    const { row, column, rows } = chart.source
    const down = Array.from({ length: rows - 1 }, (_, below) => row + 1 + below)
    return { change: 'add-chart', sheet, chart: { ...chart, legend: chart.type === 'pie' }, cells: { heading: at(row, column + 1), names: down.map((line) => at(line, column)), figures: down.map((line) => at(line, column + 1)) } }
  })
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase()

/** Where a person's own sheet bears the name, ours goes beside it. */
const renamed = (plan: SheetPlan, { workbook }: Examined): SheetPlan =>
  ({ ...plan, name: ownPlace(plan.name, (candidate) => workbook.sheets.some(({ name, values }) => plain(name) === plain(candidate) && !isSigned(values, plan.signs))) })

/** A sheet of ours in a copy of the workbook; one from before makes room. */
const planChanges = (plan: SheetPlan, { workbook }: Examined): readonly Change[] => [
  ...workbook.sheets.filter(({ name }) => plain(name) === plain(plan.name)).map(({ name }) => ({ change: 'delete-sheet' as const, sheet: name })),
  { change: 'add-sheet', sheet: plan.name },
  ...plan.widths.map((width, at) => ({ change: 'set-columns' as const, sheet: plan.name, first: at + 1, last: at + 1, width })),
  ...plan.cells.map((cell) => cellChange(plan.name, cell)),
  ...chartChanges(plan),
]

/** The whole school added up, as the add-in's Tổng hợp writes it. */
export const totalsChanges = (examined: Examined, { day, language }: Marking): readonly Change[] => {
  const { reading, workbook } = examined
  if (reading.tables.length === 0) return []
  const summary = summarise(reading, workbook, lawOf(reading.roster, { on: day }))
  const plan = summarySheet(summary, language === 'en' ? summaryEn : summaryVi, { at: spoken(day), pack: pack.version })
  return planChanges(renamed(plan, examined), examined)
}
