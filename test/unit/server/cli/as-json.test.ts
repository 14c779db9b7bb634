import { expect, test } from '@jest/globals'
import { readRoster } from '#schema/intake/read-roster.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { asJson } from '#server/cli/check/as-json.ts'

const values = [
  ['STT', 'Mã GV', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'CT 01', 'CT 02', 'CT 03', 'Xếp loại'],
  [1, 'GV001', 'Nguyễn Thị Hoa', '12/03/1980', 'Nữ', 'Giáo viên', 7, 8, 'Tám', 'Hoàn thành'],
  [2, 'GV002', 'Trần Văn Minh', '31/02/1979', 'Nam', 'Hiệu trưởng', 7, 8, 9, 'Giỏi'],
  [3, 'GV003', 'Lê Thị Lan', '12/03/1981', 'Nữ', 'Giáo viên', 4, 8, 9, 'Hoàn thành'],
]

test('programs get the words of the schools, and what could not be read as it was written', () => {
  const schoolYear = { label: '2023-2024', from: '2023-08-01', to: '2024-07-31' }
  const reading = readRoster({ sheets: [{ name: 'KQ', visible: true, top: 1, left: 1, values }] }, { level: 'primary', schoolYear })
  const answer = asJson(reading, checkRoster(reading.roster)) as { tables: object[]; rows: object[]; findings: object[] }
  expect(answer.tables[0]).toMatchObject({ sheet: 'KQ', range: 'A1:J4', headerRows: [1], columns: expect.arrayContaining([expect.objectContaining({ column: 'B', field: 'id' })]) })
  expect(answer.rows).toMatchObject([
    { sheet: 'KQ', row: 2, id: 'GV001', role: 'GV', gender: 'Nữ', score03: 'Tám', rating: 'Hoàn thành', ratingRight: null },
    { row: 3, role: 'CBQL', gender: 'Nam', birthDate: 'impossible', rating: 'Giỏi', ratingRight: 'Hoàn thành' },
    { row: 4, rating: 'Hoàn thành', ratingRight: 'Không hoàn thành' },
  ])
  expect(answer.findings).toEqual(expect.arrayContaining([expect.objectContaining({ cell: 'KQ!I2', kind: 'score-not-a-number', severity: 'error', message: expect.any(String) })]))
})
