import { expect, test } from '@jest/globals'
import { yearSheetsVi } from '#schema/locale/year-sheets/words.vi.ts'
import type { SheetPlan } from '#schema/summary/layout/sheet.ts'
import { withYearSection } from '#schema/year-sheets/year-section.ts'

const plan: SheetPlan = { name: 'x', signs: [], widths: [], charts: [], cells: [{ row: 4, column: 1, value: 'trên', formula: null, role: 'label' }] }
const figures = {
  schoolYear: '2025-2026', version: 3,
  teams: [{ team: '=1+1', people: 3, approved: 2, completed: 1, notCompleted: 0, notYet: 2 }, { team: null, people: 4, approved: 4, completed: 4, notCompleted: 0, notYet: 0 }],
  periods: [{ programme: '03', owed: 80, planned: 80, earned: 40, missing: 0 }],
}

test('the year stands below the summary, adds itself up by formulas, and is drawn from its own cells', () => {
  const { cells, charts } = withYearSection(plan, figures, yearSheetsVi)
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column)
  expect(at(6, 1)?.value).toBe('Sổ năm học 2025-2026, bản 3')
  expect([at(8, 1), at(9, 1)?.value]).toEqual([{ row: 8, column: 1, value: '=1+1', formula: null, role: 'label' }, '(chưa ghi tổ)'])
  expect(at(10, 2)).toEqual({ row: 10, column: 2, value: 7, formula: '=SUM($B$8:$B$9)', role: 'formula' })
  expect(at(13, 3)?.value).toBe(40)
  expect(charts.map(({ name, source }) => [name, source])).toEqual([['BDTX-teams', { row: 7, column: 1, rows: 3, columns: 3 }], ['BDTX-periods', { row: 12, column: 1, rows: 2, columns: 3 }]])
})
