import { describe, expect, test } from '@jest/globals'
import type { Workbook as Content } from '#schema/grammar/sheet.ts'
import { checkRoster } from '#addin/features/check-roster/check-roster.ts'
import { applyRepairs } from '#addin/features/check-roster/repairs/apply-repairs.ts'
import { findRepairs, mending, sureOffers } from '#addin/features/check-roster/repairs/mending.ts'
import { undoRepair } from '#addin/features/check-roster/repairs/undo-repair.ts'
import { changesOf, stepOf, withStep, type JournalStep } from '#addin/file/journal.ts'
import { readState, writeState } from '#addin/file/state-document.ts'
import { freshState } from '#addin/file/state.ts'
import { repair } from '#addin/locale/vi/repair.ts'
import { repair as english } from '#addin/locale/en/repair.ts'
import { vi } from '#addin/locale/vi.ts'
import { asTyped } from '#addin/workbook/typed-text.ts'
import { memoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook } from '#test/support/memory-workbook.ts'
import { sheetWith } from '../schema/repairs/mended.ts'

/** Two marks nobody can add up, in rows 3 and 5. */
const spoilt = (): Content => {
  const sheet = sheetWith({ score02: '8/10' }).sheets[0]!
  return { sheets: [{ ...sheet, values: sheet.values.map((row, y) => (y === 4 ? row.map((cell, x) => (x === 7 ? 'Tám' : cell)) : row)) }] }
}

const at = async (content: Content) => {
  const workbook = memoryWorkbook(content.sheets)
  const desk = memoryDesk(workbook)
  const seen = (await checkRoster(desk))!
  await findRepairs(desk, seen)
  const journal = (): readonly JournalStep[] => desk.seen.get()!.file.state.journal ?? []
  const held = (row: number, column: number) => workbook.sheets[0]!.values[row - 1]![column - 1]
  return { workbook, desk, seen, journal, held, offers: sureOffers(mending.get(), seen.judged.findings) }
}

/** A person types into a cell. */
const type = ({ workbook }: Awaited<ReturnType<typeof at>>, [row, column]: readonly [number, number], value: string | number): void => {
  workbook.replace(workbook.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((cells, y) => (y === row - 1 ? cells.map((cell, x) => (x === column - 1 ? value : cell)) : cells)) })))
}

describe('repairing', () => {
  test('offers what has one reading, and changes nothing until asked', async () => {
    const { offers, workbook } = await at(spoilt())
    expect(offers.map(({ said }) => [said.vi.before, said.vi.after])).toEqual([['8/10', '8'], ['Tám', '8']])
    expect(workbook.calls['change']).toBeUndefined()
  })

  test('a group is one step, kept in the file, and the findings go', async () => {
    const { desk, offers, workbook, journal, held } = await at(spoilt())
    await applyRepairs(desk, offers)
    expect([held(3, 9), held(5, 8)]).toEqual([8, 8])
    expect(desk.seen.get()!.judged.findings).toEqual([])
    expect(workbook.marks).toEqual([])
    expect(journal()).toMatchObject([{ what: { vi: 'Ghi điểm bằng số' }, sheets: ['DS'] }])
    expect(desk.sentence()).toBe(repair.done(2))
    const kept = readState(workbook.state)
    expect(kept.state?.journal).toEqual(journal())
  })

  test('is undone after closing and reopening, to the values as they were', async () => {
    const first = await at(spoilt())
    await applyRepairs(first.desk, first.offers)
    const reopened = memoryWorkbook(first.workbook.sheets)
    reopened.put(first.workbook.state)
    const desk = memoryDesk(reopened)
    await checkRoster(desk)
    const [step] = desk.seen.get()!.file.state.journal!
    expect(await undoRepair(desk, step!, 'allOrNone')).toBeNull()
    expect(reopened.sheets).toEqual(spoilt().sheets)
    expect(desk.seen.get()!.file.state.journal).toEqual([])
    expect(desk.sentence()).toBe(repair.undone(2))
  })

  test('a cell changed by hand since refuses the undo, says which, and the rest can still go back', async () => {
    const here = await at(spoilt())
    await applyRepairs(here.desk, here.offers)
    type(here, [3, 9], 6)
    const [step] = here.journal()
    expect(await undoRepair(here.desk, step!, 'allOrNone')).toEqual({ differing: [{ sheet: 'DS', row: 3, column: 9 }], left: 1 })
    expect([here.held(3, 9), here.held(5, 8)]).toEqual([6, 8])
    expect(here.desk.sentence()).toContain('I3')
    expect(await undoRepair(here.desk, step!, 'possible')).toBeNull()
    expect([here.held(3, 9), here.held(5, 8)]).toEqual([6, 'Tám'])
    expect(here.journal()).toEqual([])
  })

  test('a cell changed since the check is left, and named', async () => {
    const here = await at(spoilt())
    type(here, [3, 9], 7)
    await applyRepairs(here.desk, here.offers)
    expect([here.held(3, 9), here.held(5, 8)]).toEqual([7, 8])
    expect(here.desk.sentence()).toBe(repair.doneExcept(1, ['I3']))
    expect(changesOf(here.journal()[0]!)).toHaveLength(1)
  })

  test('a protected sheet is named; nothing is written and no step stays', async () => {
    const here = await at(spoilt())
    here.workbook.lock('DS')
    await applyRepairs(here.desk, here.offers)
    expect(here.held(3, 9)).toBe('8/10')
    expect(here.desk.sentence()).toBe(repair.locked(['DS']))
    expect(here.journal()).toEqual([])
  })

  test('nothing is written where the way back cannot be kept', async () => {
    const here = await at(spoilt())
    here.workbook.hinder('cellEdit')
    await applyRepairs(here.desk, here.offers)
    here.workbook.hinder(null)
    expect(here.workbook.calls['change']).toBeUndefined()
    expect(here.held(3, 9)).toBe('8/10')
    expect(here.desk.sentence()).toBe(vi.hindrance.cellEdit)
  })
})

describe('the journal', () => {
  const content = { value: 'a', formula: '=B1', format: '@', font: 'Arial' }
  const step = (id: string, cells = 1): JournalStep =>
    stepOf({ id, at: '2026-01-01T00:00:00.000Z', what: { vi: 'x', en: 'x' } }, Array.from({ length: cells }, (_, row) => ({ cell: { sheet: 'DS', row: row + 1, column: 2 }, before: content, after: { ...content, value: 1, formula: null } })))

  test('gives back exactly what was put in, through the file', () => {
    const state = { ...freshState('f'), journal: [step('one', 3)] }
    const read = readState(writeState(state))
    expect(changesOf(read.state!.journal![0]!)).toEqual(changesOf(step('one', 3)))
  })

  test('holds twenty steps, the newest first', () => {
    const all = Array.from({ length: 25 }, (_, at) => step(String(at))).reduce<readonly JournalStep[]>((journal, one) => withStep(journal, one), [])
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, at) => String(24 - at)))
  })

  test('never makes the file heavy: old steps give way, and a step that is too large is not taken', () => {
    expect(withStep([step('old', 9000)], step('new', 9000)).map(({ id }) => id)).toEqual(['new'])
    expect(withStep([step('old')], step('huge', 40_000)).map(({ id }) => id)).toEqual(['old'])
  })

  test('a step without cells is none', () => {
    expect(withStep([step('one')], step('one', 0))).toEqual([])
  })
})

describe('what is written so that Excel keeps it', () => {
  const text = (value: string) => ({ value, formula: null, format: null, font: null })

  test.each(['12', '02/03/1985', '=A1', '+84', 'TRUE', 'Mar 5', '-', ' x', '1E5'])('%s stays a text', (value) => {
    expect(asTyped(text(value), 'General')).toBe(`'${value}`)
    expect(asTyped(text(value), '@')).toBe(value)
  })

  test.each(['GVPT 1; GVPT 9', 'Nguyễn Thị Mẫu', ''])('%s needs nothing', (value) => {
    expect(asTyped(text(value), 'General')).toBe(value)
  })

  test('a formula is a formula, an empty cell is empty', () => {
    expect(asTyped({ value: 3, formula: '=1+2', format: null, font: null }, '@')).toBe('=1+2')
    expect(asTyped({ value: null, formula: null, format: null, font: null }, 'General')).toBe('')
  })
})

test('both languages say the same about repairs', () => {
  expect(Object.keys(english)).toEqual(Object.keys(repair))
})
