import { describe, expect, test } from '@jest/globals'
import { asConfirmed, confirmColumns, isConfirmed, withColumn } from '#addin/features/recognise-roster/confirm-columns.ts'
import { refuseTable, takeBackRefusal } from '#addin/features/recognise-roster/refuse-table.ts'
import { recogniseRoster } from '#addin/features/recognise-roster/recognise-roster.ts'
import { readState, writeState } from '#addin/file/state-document.ts'
import { doubtPhrases } from '#addin/locale/doubt-phrases.ts'
import { vi } from '#addin/locale/vi.ts'
import { memoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook, sheetOf } from '#test/support/memory-workbook.ts'
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

describe('a table that may be no roster', () => {
  const staff = sheetOf('Trang 1', [['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Trình độ'], [1, 'Trần Thị Mẫu', '01/02/1980', 'Giáo viên', 'ĐH'], [2, 'Lê Văn Thử', '03/04/1981', 'Giáo viên', 'ĐH']])
  const across = sheetOf('Trang 1', [['Họ và tên', 'Trần Thị Mẫu', 'Lê Văn Thử'], ['Mô đun 1', 'GVPT 1', 'GVPT 2'], ['Mô đun 2', 'GVPT 5', 'GVPT 7']])

  test.each([['a list of staff', staff], ['people across', across]])('%s: refused by one act, never read again, read again once that is taken back', async (_, sheet) => {
    const workbook = memoryWorkbook([sheet])
    const desk = memoryDesk(workbook)
    const [table] = (await recogniseRoster(desk))!.judged.reading.tables
    await refuseTable(desk, table!)
    expect(desk.sentence()).toBe(doubtPhrases('vi').refused(sheet.name))
    const again = memoryDesk(workbook)
    const { file, judged } = (await recogniseRoster(again))!
    expect(judged.reading.tables).toEqual([])
    await takeBackRefusal(again, file.state.confirmed[0]!)
    expect(again.sentence()).toBe(doubtPhrases('vi').takenBack(sheet.name))
    expect(again.seen.get()!.judged.reading.tables).toEqual([table])
    expect(readState(workbook.state).state?.confirmed).toEqual([])
  })

  test.each([['a list of staff', staff], ['people across', across]])('%s: accepted, then refused, is refused alone', async (_, sheet) => {
    const workbook = memoryWorkbook([sheet])
    const desk = memoryDesk(workbook)
    const [table] = (await recogniseRoster(desk))!.judged.reading.tables
    await confirmColumns(desk, asConfirmed(table!))
    expect(isConfirmed(desk.seen.get()!.file.state.confirmed, desk.seen.get()!.judged.reading.tables[0]!)).toBe(true)
    await refuseTable(desk, table!)
    expect(readState(workbook.state).state?.confirmed).toEqual([{ sheet: sheet.name, headerRows: table!.headerRows, columns: {}, isRoster: false }])
    expect(desk.seen.get()!.judged.reading.tables).toEqual([])
  })
})
