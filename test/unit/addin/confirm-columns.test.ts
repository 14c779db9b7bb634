import { describe, expect, test } from '@jest/globals'
import { asConfirmed, confirmColumns, isConfirmed, withColumn } from '#addin/features/recognise-roster/confirm-columns.ts'
import { recogniseRoster } from '#addin/features/recognise-roster/recognise-roster.ts'
import { readState, writeState } from '#addin/file/state-document.ts'
import { vi } from '#addin/locale/vi.ts'
import { memoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook } from '#test/support/memory-workbook.ts'
import { perRegistration, perTeacher, ticks } from '#test/support/rosters.ts'

describe('recognising a roster', () => {
  test.each([['row-per-teacher', perTeacher], ['row-per-registration', perRegistration], ['tick-matrix', ticks]] as const)('%s: recognised by itself, confirmed by one act, remembered after reopening', async (kind, sheet) => {
    const workbook = memoryWorkbook([sheet])
    const desk = memoryDesk(workbook)
    const [table] = (await recogniseRoster(desk))!.judged.reading.tables
    expect(table!.kind).toBe(kind)
    await confirmColumns(desk, asConfirmed(table!))
    expect(desk.sentence()).toBe(vi.roster.confirmed)
    const again = memoryDesk(workbook)
    const seen = (await recogniseRoster(again))!
    expect(isConfirmed(seen.file.state.confirmed, seen.judged.reading.tables[0]!)).toBe(true)
    expect(seen.judged.reading.tables[0]!.columns.map(({ field }) => field)).toEqual(table!.columns.map(({ field }) => field))
  })

  test.each([['row-per-teacher', perTeacher], ['row-per-registration', perRegistration], ['tick-matrix', ticks]] as const)('%s: one column corrected by one choice, and read so from then on', async (_, sheet) => {
    const workbook = memoryWorkbook([sheet])
    const desk = memoryDesk(workbook)
    const [table] = (await recogniseRoster(desk))!.judged.reading.tables
    const birth = table!.columns.find(({ field }) => field === 'birthDate')!
    await confirmColumns(desk, withColumn(asConfirmed(table!), birth.column, null))
    const column = (await recogniseRoster(memoryDesk(workbook)))!.judged.reading.tables[0]!.columns.find((one) => one.column === birth.column)!
    expect(column.field).toBeNull()
  })

  test('a state of a newer version is left alone; the answer holds for this pane', async () => {
    const workbook = memoryWorkbook([perTeacher])
    const newer = writeState({ fileId: 'f', schoolId: null, schoolYear: null, planId: null, confirmed: [], bindings: [], pending: [], receipt: null }).replace('version="1"', 'version="9"')
    workbook.put(newer)
    const desk = memoryDesk(workbook)
    const seen = (await recogniseRoster(desk))!
    expect(seen.file.memory).toBe('newer')
    await confirmColumns(desk, asConfirmed(seen.judged.reading.tables[0]!))
    expect(workbook.state).toBe(newer)
    expect(desk.sentence()).toBe(vi.roster.notKept)
  })

  test('damage is rebuilt, never fatal', async () => {
    const workbook = memoryWorkbook([perTeacher])
    workbook.put('<bdtx xmlns="urn:bdtx:workbook:1" version="1" checksum="00000000">{}</bdtx>')
    const desk = memoryDesk(workbook)
    const seen = (await recogniseRoster(desk))!
    expect(seen.file.memory).toBe('rebuilt')
    await confirmColumns(desk, asConfirmed(seen.judged.reading.tables[0]!))
    expect(readState(workbook.state).state?.confirmed).toHaveLength(1)
  })
})
