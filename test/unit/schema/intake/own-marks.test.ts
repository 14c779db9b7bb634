import { describe, expect, test } from '@jest/globals'
import { isOwnSheet, withoutOwnColumns } from '#schema/intake/own/own-marks.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { withCells } from '#test/support/memory-own.ts'
import { sheetOf } from '#test/support/memory-workbook.ts'
import { perTeacher } from '#test/support/rosters.ts'

describe('what is ours in a workbook', () => {
  test('sheets by their names; a school\'s own "BDTX 2026" is the school\'s', () => {
    expect(['BDTX Tổng hợp', 'bdtx tổng hợp', 'BDTX Tổng hợp (2)', 'BDTX Biên nhận'.normalize('NFD')].map(isOwnSheet)).toEqual([true, true, true, true])
    expect(['BDTX 2026', 'BDTX', 'BDTX tổ 1', 'Tổng hợp'].map(isOwnSheet)).toEqual([false, false, false, false])
  })

  test('columns by their heading, from there down; what stands above stays', () => {
    const sheet = withCells(perTeacher, [{ row: 1, column: 7, value: 'Tên trường' }, { row: 4, column: 7, value: 'BDTX: Xếp loại' }, { row: 5, column: 7, value: 'Hoàn thành' }])
    expect(withoutOwnColumns(sheet).values.map((line) => line[6])).toEqual(['Tên trường', null, null, null, null, null, null, null])
  })

  test('a roster reads the same with and without what is ours', () => {
    const ours = [4, 5, 6, 7, 8].flatMap((row) => ['BDTX: Tiết còn thiếu', 'BDTX: Xếp loại', 'BDTX: Trạng thái'].map((heading, x) => ({ row, column: 7 + x, value: row === 4 ? heading : 'Không hoàn thành' })))
    const summary = sheetOf('BDTX Tổng hợp', perTeacher.values as (string | number | null)[][])
    expect(readRoster({ sheets: [withCells(perTeacher, ours), summary] }, {})).toEqual(readRoster({ sheets: [perTeacher] }, {}))
  })
})
