import { beforeEach, describe, expect, test } from '@jest/globals'
import { undoRepair } from '#addin/features/check-roster/repairs/undo-repair.ts'
import { hideColumns, removeColumns, removeSheet, showSheet } from '#addin/features/summarise/remove-columns.ts'
import { summarise } from '#addin/features/summarise/summarise.ts'
import { summed } from '#addin/features/summarise/summed.ts'
import type { CellValue, Sheet } from '#schema/grammar/sheet.ts'
import { memoryDesk } from '#test/support/memory-desk.ts'
import { withCells } from '#test/support/memory-own.ts'
import { memoryWorkbook, sheetOf, type MemoryWorkbook } from '#test/support/memory-workbook.ts'
import { perTeacher } from '#test/support/rosters.ts'

const HEADINGS = ['BDTX: Tiết còn thiếu', 'BDTX: Xếp loại', 'BDTX: Trạng thái']
const SUMMARY = 'BDTX Tổng hợp'

const opened = (...sheets: readonly Sheet[]) => {
  const workbook = memoryWorkbook(sheets)
  return { workbook, desk: memoryDesk(workbook) }
}

const sheetIn = ({ sheets }: MemoryWorkbook, name: string): Sheet => sheets.find((sheet) => sheet.name === name)!

const at = (workbook: MemoryWorkbook, row: number, column: number): CellValue => sheetIn(workbook, 'DS GV').values[row - 1]?.[column - 1] ?? null

const columnsOf = (workbook: MemoryWorkbook): readonly (readonly CellValue[])[] => [4, 5, 6, 7, 8].map((row) => [7, 8, 9].map((column) => at(workbook, row, column)))

const type = (workbook: MemoryWorkbook, [row, column]: readonly [number, number], value: CellValue): void =>
  workbook.replace(workbook.sheets.map((sheet) => (sheet.name === 'DS GV' ? withCells(sheet, [{ row, column, value }]) : sheet)))

beforeEach(() => { summed.set(null) })

describe('adding up a school', () => {
  test('writes the summary sheet and three columns at the right edge, nothing else', async () => {
    const { workbook, desk } = opened(perTeacher)
    const before = perTeacher.values
    const done = await summarise(desk)
    expect(done!.sums.headline.inScope).toBe(4)
    expect(workbook.plans.get(SUMMARY)!.cells.some(({ formula }) => formula === "=COUNTA('DS GV'!$B$5:$B$8)")).toBe(true)
    expect(columnsOf(workbook)).toEqual([HEADINGS, [0, null, 'Đủ'], [0, null, 'Lỗi'], [0, null, 'Lỗi'], [0, null, 'Đủ']])
    expect(sheetIn(workbook, 'DS GV').values.map((line) => line.slice(0, 6))).toEqual(before)
    expect(workbook.calls).toEqual({ read: 1, writePlan: 1, dressColumns: 1, writeBlocks: 1, keepState: 1 })
  })

  test('pressed again it finds the same columns, and never reads its own sheet or columns as data', async () => {
    const { workbook, desk } = opened(perTeacher)
    await summarise(desk)
    const [first, columns] = [summed.get()!.sums, columnsOf(workbook)]
    await summarise(desk)
    expect(summed.get()!.sums).toEqual(first)
    expect(columnsOf(workbook)).toEqual(columns)
    expect(sheetIn(workbook, 'DS GV').values[3]).toHaveLength(9)
    expect(workbook.sheets.filter(({ name }) => name === SUMMARY)).toHaveLength(1)
  })

  test('a foreign column at the right edge is left alone: ours go further right', async () => {
    const { workbook, desk } = opened(withCells(perTeacher, [{ row: 2, column: 7, value: 'Ghi riêng của thầy' }]))
    await summarise(desk)
    expect(at(workbook, 2, 7)).toBe('Ghi riêng của thầy')
    expect([8, 9, 10].map((column) => at(workbook, 4, column))).toEqual(HEADINGS)
  })

  test('deleted columns and a deleted sheet are rebuilt', async () => {
    const { workbook, desk } = opened(perTeacher)
    await summarise(desk)
    const columns = columnsOf(workbook)
    workbook.replace([withCells(perTeacher, [])])
    await summarise(desk)
    expect(columnsOf(workbook)).toEqual(columns)
    expect(sheetIn(workbook, SUMMARY)).toBeDefined()
  })

  test('a moved column is found where it stands', async () => {
    const { workbook, desk } = opened(perTeacher)
    await summarise(desk)
    const moved = [4, 5, 6, 7, 8].flatMap((row) => [{ row, column: 12, value: at(workbook, row, 9) }, { row, column: 9, value: null }])
    workbook.replace(workbook.sheets.map((sheet) => (sheet.name === 'DS GV' ? withCells(sheet, moved) : sheet)))
    await summarise(desk)
    expect(at(workbook, 4, 12)).toBe(HEADINGS[2])
    expect(at(workbook, 4, 9)).toBeNull()
    expect(at(workbook, 6, 12)).toBe('Lỗi')
  })

  test('what a person typed over is said and kept until that person gives it back', async () => {
    const { workbook, desk } = opened(perTeacher)
    await summarise(desk)
    type(workbook, [5, 9], 'hỏi lại cô An')
    type(workbook, [6, 7], 12)
    type(workbook, [7, 9], null)
    const done = await summarise(desk)
    expect(done!.typed).toEqual([{ cell: { sheet: 'DS GV', row: 6, column: 7 }, typed: '12' }, { cell: { sheet: 'DS GV', row: 5, column: 9 }, typed: 'hỏi lại cô An' }])
    expect([at(workbook, 5, 9), at(workbook, 6, 7), at(workbook, 7, 9)]).toEqual(['hỏi lại cô An', 12, 'Lỗi'])
    expect(desk.sentence()).toContain('2 ô')
    await summarise(desk, { columns: true, takeBack: true })
    expect([at(workbook, 5, 9), at(workbook, 6, 7)]).toEqual(['Đủ', 0])
  })

  test('a table that has grown gets its new rows', async () => {
    const { workbook, desk } = opened(perTeacher)
    await summarise(desk)
    const [five, name, born, post, modules, periods] = [5, 'Đỗ Thị Mới', '03/04/1991', 'Giáo viên', 'GVPT 7, GVPT 8', 30]
    workbook.replace(workbook.sheets.map((sheet) => (sheet.name === 'DS GV' ? withCells(sheet, [five, name, born, post, modules, periods].map((value, x) => ({ row: 9, column: x + 1, value }))) : sheet)))
    const done = await summarise(desk)
    expect(done!.sums.headline.listed).toBe(5)
    expect([at(workbook, 9, 7), at(workbook, 9, 9)]).toEqual([10, 'Thiếu'])
  })

  test('rows sorted without our columns are not taken for typing', async () => {
    const { workbook, desk } = opened(perTeacher)
    await summarise(desk)
    const sheet = sheetIn(workbook, 'DS GV')
    const [a, b] = [sheet.values[4]!, sheet.values[5]!]
    workbook.replace([{ ...sheet, values: sheet.values.map((line, y) => (y === 4 ? [...b.slice(0, 6), ...a.slice(6)] : y === 5 ? [...a.slice(0, 6), ...b.slice(6)] : line)) }])
    const done = await summarise(desk)
    expect(done!.typed).toEqual([])
    expect([at(workbook, 5, 9), at(workbook, 6, 9)]).toEqual(['Lỗi', 'Đủ'])
  })

  test('without columns only the sheet is written', async () => {
    const { workbook, desk } = opened(perTeacher)
    await summarise(desk, { columns: false, takeBack: false })
    expect(sheetIn(workbook, 'DS GV')).toEqual(perTeacher)
    expect(workbook.calls).toEqual({ read: 1, writePlan: 1 })
  })

  test('a protected sheet is named and left; the summary stands all the same', async () => {
    const { workbook, desk } = opened(perTeacher)
    workbook.lock('DS GV')
    await summarise(desk)
    expect(sheetIn(workbook, 'DS GV')).toEqual(perTeacher)
    expect(desk.sentence()).toContain('“DS GV” đang bị khóa')
    expect(workbook.plans.has(SUMMARY)).toBe(true)
  })

  test('nothing is written where no roster is recognised', async () => {
    const { workbook, desk } = opened(sheetOf('Trống', [['a']]))
    expect(await summarise(desk)).toBeNull()
    expect(workbook.calls).toEqual({ read: 1 })
  })
})

describe('taking it away', () => {
  test('leaves the school\'s sheet as it was, and says what had been typed', async () => {
    const { workbook, desk } = opened(perTeacher)
    await summarise(desk)
    type(workbook, [5, 9], 'hỏi lại')
    await removeColumns(desk)
    expect(sheetIn(workbook, 'DS GV').values.map((line) => line.filter((value) => value !== null))).toEqual(perTeacher.values.map((line) => line.filter((value) => value !== null)))
    expect(desk.sentence()).toContain('I5 “hỏi lại”')
    expect(desk.sentence()).toContain('Hoàn tác')
    expect(workbook.state).toContain('"owned":[]')
    await removeSheet(desk)
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['DS GV'])
  })

  test('what had been typed into removed or replaced cells comes back with one undo', async () => {
    const { workbook, desk } = opened(perTeacher)
    await summarise(desk)
    type(workbook, [5, 9], 'hỏi lại')
    await summarise(desk, { columns: true, takeBack: true })
    expect(at(workbook, 5, 9)).toBe('Đủ')
    await undoRepair(desk, desk.seen.get()!.file.state.journal![0]!, 'allOrNone')
    expect(at(workbook, 5, 9)).toBe('hỏi lại')
    await removeColumns(desk)
    expect(at(workbook, 5, 9)).toBeNull()
    const [step] = desk.seen.get()!.file.state.journal!
    expect(step!.what.vi).toBe('Nội dung gõ tay trong các cột BDTX đã bỏ')
    await undoRepair(desk, step!, 'allOrNone')
    expect([at(workbook, 4, 9), at(workbook, 5, 9)]).toEqual([null, 'hỏi lại'])
  })

  test('a sheet that a person made and called like ours is neither overwritten nor removed', async () => {
    const theirs = sheetOf(SUMMARY, [['Của cô Hoa', 'đừng xóa'], ['x', 1]])
    const { workbook, desk } = opened(perTeacher, theirs)
    await summarise(desk)
    await summarise(desk)
    expect(workbook.sheets.map(({ name }) => name).sort()).toEqual([SUMMARY, `${SUMMARY} (2)`, 'DS GV'])
    expect(sheetIn(workbook, SUMMARY)).toEqual(theirs)
    expect(desk.sentence()).toContain('“BDTX Tổng hợp (2)”')
    await showSheet(desk)
    expect(workbook.visited).toEqual([{ sheet: `${SUMMARY} (2)`, row: 1, column: 1 }])
    await removeSheet(desk)
    expect(desk.sentence()).toContain('“BDTX Tổng hợp (2)”')
    await removeSheet(desk)
    expect(desk.sentence()).toContain('Không bỏ trang nào')
    expect(sheetIn(workbook, SUMMARY)).toEqual(theirs)
  })

  test('hidden columns keep their content and are shown again', async () => {
    const { workbook, desk } = opened(perTeacher)
    await summarise(desk)
    const columns = columnsOf(workbook)
    await hideColumns(desk, true)
    expect(workbook.hiddenColumns.size).toBe(3)
    expect(columnsOf(workbook)).toEqual(columns)
    await hideColumns(desk, false)
    expect(workbook.hiddenColumns.size).toBe(0)
  })
})

describe('five thousand rows', () => {
  const many: Sheet = { ...perTeacher, values: [
    ...perTeacher.values.slice(0, 4),
    ...Array.from({ length: 5000 }, (_, row) => [row + 1, `Nguyễn Thị ${String.fromCharCode(65 + (row % 26))}${'abcdefghij'[Math.floor(row / 26) % 10]!} Số ${String(row)}`, '02/03/1985', 'Giáo viên', `GVPT ${String(1 + (row % 30))}`, 40]),
  ] }

  test('go in slices that can be stopped; the next press ends what was begun', async () => {
    const { workbook, desk } = opened(many)
    const slice = workbook.writeBlocks
    let stopped = false
    const hasty = { ...desk, workbook: { ...workbook, level: '1.15', writeBlocks: (blocks: Parameters<typeof slice>[0]) => { if (!stopped) desk.busy.get()!.cancel!(); stopped = true; return slice(blocks) } } }
    await summarise(hasty)
    expect(desk.sentence()).toContain('Đã dừng')
    const filled = (): number => sheetIn(workbook, 'DS GV').values.filter((line) => line[8] != null).length
    expect(filled()).toBe(1001)
    const again = await summarise(desk)
    expect(again!.typed).toEqual([])
    expect(filled()).toBe(5001)
    expect(workbook.calls['writeBlocks']).toBe(1 + 5)
  })
})
