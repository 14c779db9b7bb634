import { expect, it } from '@jest/globals'
import type { Reading } from '#schema/grammar/reading.ts'
import type { CellRef, CellValue, Workbook } from '#schema/grammar/sheet.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { summaryVi } from '#schema/locale/summary/summary.vi.ts'
import { lawOf } from '#schema/rules/check-roster.ts'
import type { SheetPlan } from '#schema/summary/layout/sheet.ts'
import { summarySheet } from '#schema/summary/layout/summary-sheet.ts'
import { summarise, type Summary } from '#schema/summary/summarise.ts'
import { layOut } from '#test/property/intake/lay-out.ts'
import { drawLayout, type Layout } from '#test/property/intake/layout.ts'
import { drawPeople } from '#test/property/intake/people.ts'
import { chanceOf } from '#test/property/intake/random.ts'
import { calculate } from '#test/support/calculate.ts'

const layouts = Number(process.env['SUMMARY_LAYOUTS'] ?? 200)

interface Summed {
  readonly reading: Reading
  readonly summary: Summary
  readonly plan: SheetPlan
}

const sum = (content: Workbook, layout: Layout): Summed => {
  const reading = readRoster(content, { level: layout.level, schoolYear: { label: '2023-2024', from: '2023-08-01', to: '2024-07-31' } })
  const summary = summarise(reading, content, lawOf(reading.roster, { on: '2023-09-05' }))
  return { reading, summary, plan: summarySheet(summary, summaryVi, { at: '05/09/2023', pack: '1' }) }
}

const drawn = (seed: number): { readonly layout: Layout; readonly content: Workbook } => {
  const layout = drawLayout(chanceOf(seed))
  const chance = chanceOf(seed * 7919)
  return { layout, content: layOut(layout, drawPeople(chance, layout.level), chance) }
}

/** Seven people and four sums, folded here once more by hand. */
const byHand = ({ reading: { roster }, summary }: Summed): void => {
  const staying = roster.lines.filter(({ values }) => values.status !== 'left' && values.role !== 'staff')
  expect(summary.people.listed.value).toBe(roster.lines.length)
  expect(summary.people.inScope.value).toBe(staying.length)
  expect(summary.modules.reduce((total, { registrations }) => total + (registrations.value ?? 0), 0)).toBe(staying.reduce((total, { values, written }) => total + (written.modules ? written.modules.flatMap(({ entries }) => entries ?? []).length : (values.modules ?? []).length), 0))
}

it(`says every figure of ${String(layouts)} random layouts by formula as by fold`, () => {
  let formulas = 0
  for (let seed = 1; seed <= layouts; seed += 1) {
    const { layout, content } = drawn(seed)
    const summed = sum(content, layout)
    byHand(summed)
    for (const { formula, value } of summed.plan.cells) {
      if (formula === null) continue
      formulas += 1
      expect({ seed, formula, value: calculate(formula, summed.plan, content) }).toEqual({ seed, formula, value })
    }
  }
  expect(formulas).toBeGreaterThan(layouts * 3)
})

const put = (content: Workbook, { sheet, row, column }: CellRef, value: CellValue): Workbook => ({
  ...content,
  sheets: content.sheets.map((one) => (one.name !== sheet ? one : { ...one, values: one.values.map((line, y) => (y === row - one.top ? line.map((old, x) => (x === column - one.left ? value : old)) : line)) })),
})

const at = (content: Workbook, { sheet, row, column }: CellRef): CellValue => {
  const one = content.sheets.find(({ name }) => name === sheet)
  return one?.values[row - one.top]?.[column - one.left] ?? null
}

/** One person's choice is copied to another's cell of the same column, as people fill down. */
const filledDown = (content: Workbook, { reading }: Summed): Workbook | null => {
  const cells = reading.roster.lines.filter(({ values }) => values.status == null && values.role !== 'staff').flatMap(({ written }) => (written.modules ?? []).flatMap(({ cell, entries }) => (cell && entries?.length === 1 ? [cell] : [])))
  const [from] = cells
  const to = cells.find((cell) => from && cell.sheet === from.sheet && cell.column === from.column && cell.row > from.row && at(content, cell) !== at(content, from))
  return from && to ? put(content, to, at(content, from)) : null
}

const registrations = ({ summary }: Summed): ReadonlyMap<string, number | null> => new Map(summary.modules.map(({ code, registrations: { value } }) => [code, value]))

/** The change moved nobody and no table. */
const alike = (one: Summed, other: Summed): boolean =>
  one.reading.tables.length === other.reading.tables.length && one.reading.roster.lines.length === other.reading.roster.lines.length

/** Formulas of the module table, by their module. */
const formulas = ({ summary, plan }: Summed): readonly (readonly [string, string])[] =>
  summary.modules.flatMap(({ code, registrations: { by } }) => {
    const cell = plan.cells.find(({ value, column }) => column === 1 && value === code)
    const formula = plan.cells.find(({ row, column }) => row === cell?.row && column === 2)?.formula
    return by !== null && formula ? [[code, formula] as const] : []
  })

it('a formula written before a change of the sheet says what a new count says after it', () => {
  let compared = 0
  for (let seed = 1; seed <= layouts; seed += 1) {
    const { layout, content } = drawn(seed)
    const before = sum(content, layout)
    const changed = filledDown(content, before)
    if (!changed) continue
    const after = sum(changed, layout)
    if (!alike(before, after)) continue
    for (const [code, formula] of formulas(before)) {
      compared += 1
      expect({ seed, code, formula, value: calculate(formula, before.plan, changed) }).toEqual({ seed, code, formula, value: registrations(after).get(code) ?? 0 })
    }
  }
  expect(compared).toBeGreaterThan(layouts / 4)
})
