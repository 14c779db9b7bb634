import { describe, expect, test } from '@jest/globals'
import { readRoster } from '#schema/intake/read-roster.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { templateWorkbook } from '#server/cli/template/template-workbook.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { patchXlsx, type Change } from '#server/xlsx/patch.ts'

const opened = (bytes: Uint8Array) => {
  const file = openXlsx(bytes)
  if (file.refused !== null) throw new Error(file.refused)
  return file.workbook
}

const PEOPLE = [
  ['Nguyễn Thị Mẫu', '02/03/1985', 'Tổ 1', 'Hiệu trưởng', null, 'QLPT 1', 'QLPT 2', 'Từ xa', 40, 40, 40],
  ['Trần Văn Thử', '15/07/1990', 'Tổ 2', 'Giáo viên', null, 'GVPT 1', 'GVPT 4', 'Tập trung', 40, 40, 40],
] as const

describe('a new workbook as a file', () => {
  test('has tables, lists to choose from and cells that keep days as typed', async () => {
    const { sheets } = opened(await templateWorkbook({ level: 'primary', schoolYear: '2026-2027', from: '2026-08-01' }))
    expect(sheets.map(({ name, tables }) => [name, tables.map((table) => [table.name, table.area.row, table.area.rows])])).toEqual([['Danh sách', [['DanhSach', 4, 61]]], ['Kết quả', [['KetQua', 4, 61]]], ['BDTX Hướng dẫn', []]])
    expect(sheets[0]!.validations.map(({ type, formulas }) => [type, formulas[0]])).toContainEqual(['list', "'BDTX Hướng dẫn'!$D$15:$D$17"])
    expect(sheets[1]!.validations.map(({ formulas }) => formulas[0])).toContain("'Danh sách'!$A$5:$A$304")
  })

  test('filled with people it is read back without a question and without a finding', async () => {
    const empty = await templateWorkbook({ level: 'primary', schoolYear: '2026-2027', from: '2026-08-01' })
    const typed = PEOPLE.flatMap((row, down) => row.map((value, across): Change => ({ change: 'set-cell', sheet: 'Danh sách', row: 5 + down, column: 1 + across, value })))
    const reading = readRoster(opened(patchXlsx(empty, typed)), {})
    expect(readRoster(opened(empty), {}).roster.lines).toEqual([])
    expect(reading.roster.lines.map(({ values }) => [values.fullName, values.birthDate, values.modules])).toEqual([['Nguyễn Thị Mẫu', '1985-03-02', ['QLPT 1', 'QLPT 2']], ['Trần Văn Thử', '1990-07-15', ['GVPT 1', 'GVPT 4']]])
    expect(reading.tables.flatMap(({ columns }) => columns.filter(({ confidence }) => confidence < 0.95))).toEqual([])
    expect([reading.roster.flaws, checkRoster(reading.roster, { on: '2026-11-22' })]).toEqual([[], []])
  })
})
