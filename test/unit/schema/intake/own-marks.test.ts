import { describe, expect, test } from '@jest/globals'
import { en } from '#addin/locale/en.ts'
import { vi } from '#addin/locale/vi.ts'
import { summaryEn } from '#schema/locale/summary/summary.en.ts'
import { summaryVi } from '#schema/locale/summary/summary.vi.ts'
import { cliEn } from '#server/locale/cli.en.ts'
import { cliVi } from '#server/locale/cli.vi.ts'
import { isOwnSheet, withoutOwnColumns } from '#schema/intake/own/own-marks.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { withCells } from '#test/support/memory-own.ts'
import { sheetOf } from '#test/support/memory-workbook.ts'
import { perTeacher } from '#test/support/rosters.ts'

const receipt = { number: 'BN-1', at: '2026-09-01T00:00:00Z', school: { name: 'A' }, authority: { name: 'B' }, schoolYear: '2026-2027', people: 1, sha256: 'x', late: false, ruleset: { version: '1' } } as never

describe('what is ours in a workbook', () => {
  test.each([
    ['BDTX Tổng hợp', summaryVi.ours], ['bdtx tổng hợp', summaryEn.ours], ['BDTX Tổng hợp (2)', summaryVi.ours.normalize('NFD')],
    ['BDTX Biên nhận'.normalize('NFD'), vi.receipt.sheet(receipt)[0]![0]!], ['BDTX Biên nhận', en.receipt.sheet(receipt)[0]![0]!],
    ['BDTX Số liệu', vi.pull.note({ authority: 'Xã A', schoolYear: '2026-2027', at: '' })],
    [cliVi.marked.sheet, cliVi.marked.title({ file: 'a.xlsx', day: '' })], [cliEn.marked.sheet, cliEn.marked.title({ file: 'a.xlsx', day: '' })],
  ])('the sheet %s with “%s” at its top is ours', (name, top) => {
    expect(isOwnSheet(sheetOf(name, [['TIÊU ĐỀ'], [top]]))).toBe(true)
  })

  test.each(['BDTX 2026', 'BDTX', 'Tổng hợp'])('%s is the school\'s, whatever it says', (name) => {
    expect(isOwnSheet(sheetOf(name, [[summaryVi.ours]]))).toBe(false)
  })

  test('a list of the school\'s own under a name like ours is read', () => {
    expect(readRoster({ sheets: [{ ...perTeacher, name: 'BDTX Tổng hợp' }] }, {}).roster.lines).toHaveLength(4)
  })

  test('columns by their heading, from there down; what stands above stays', () => {
    const sheet = withCells(perTeacher, [{ row: 1, column: 7, value: 'Tên trường' }, { row: 4, column: 7, value: 'BDTX: Xếp loại' }, { row: 5, column: 7, value: 'Hoàn thành' }])
    expect(withoutOwnColumns(sheet).values.map((line) => line[6])).toEqual(['Tên trường', null, null, null, null, null, null, null])
  })

  test('a roster reads the same with and without what is ours', () => {
    const ours = [4, 5, 6, 7, 8].flatMap((row) => ['BDTX: Tiết còn thiếu', 'BDTX: Xếp loại', 'BDTX: Trạng thái'].map((heading, x) => ({ row, column: 7 + x, value: row === 4 ? heading : 'Không hoàn thành' })))
    const summary = sheetOf('BDTX Tổng hợp', [[summaryVi.ours], ...(perTeacher.values as (string | number | null)[][])])
    expect(readRoster({ sheets: [withCells(perTeacher, ours), summary] }, {})).toEqual(readRoster({ sheets: [perTeacher] }, {}))
  })
})
