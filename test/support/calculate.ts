import type { CellValue, Workbook } from '#schema/grammar/sheet.ts'
import type { SheetPlan } from '#schema/summary/layout/sheet.ts'
import { evaluated } from '#test/excel-host/book/calculation/evaluate.ts'

/** Calculates a formula of a sheet of ours the way the emulated Excel does, which knows nothing of how it was made. */
export const calculate = (formula: string, plan: SheetPlan, content: Workbook): CellValue | undefined => {
  const own = new Map(plan.cells.map(({ row, column, value }) => [`${String(row)},${String(column)}`, value]))
  return evaluated(formula, (name, { row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, at) => {
      const [y, x] = [row + Math.floor(at / columns), column + (at % columns)]
      const sheet = content.sheets.find((one) => one.name === name)
      return (name === null ? own.get(`${String(y)},${String(x)}`) : sheet?.values[y - sheet.top]?.[x - sheet.left]) ?? null
    }))
}
