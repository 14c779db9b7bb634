import { describe, expect, test } from '@jest/globals'
import { nameAndRemark } from '#schema/intake/cells/remark.ts'
import { readSheet } from './grid.ts'

const values = (reading: ReturnType<typeof readSheet>) => reading.roster.lines.map((line) => line.values)
const fields = (reading: ReturnType<typeof readSheet>) => reading.tables[0]?.columns.map(({ field }) => field)

const hoa = 'Nguyễn Thị Hoa'
const lan = 'Lê Thị Lan'
const minh = 'Trần Văn Minh'

describe('columns told by their neighbours, cells and year', () => {
  test('posts ticked in columns of their own', () => {
    const reading = readSheet([['TT', 'Họ và tên', 'CBQL', 'GV', 'NV', 'Mô đun'], [1, minh, 'x', null, null, '3, 4'], [2, hoa, null, 'x', null, '3, 4'], [3, lan, null, null, 'x', null]])
    expect(values(reading).map(({ role }) => role)).toEqual(['manager', 'teacher', 'staff'])
    expect(values(reading)[0]?.modules).toEqual(['QLPT 3', 'QLPT 4'])
  })

  test('code and title of each module', () => {
    const head = [['TT', 'Họ và tên', 'Mô đun 1', null, 'Mô đun 2', null], [null, null, 'Mã', 'Tên mô đun', 'Mã', 'Tên mô đun']]
    const reading = readSheet([...head, [1, hoa, 'GVPT 3', 'Nội dung mô đun 3', 'GVPT 5', 'Nội dung mô đun 5'], [2, lan, 'GVPT 1', 'Nội dung mô đun 1', 'GVPT 2', 'Nội dung mô đun 2']])
    expect(values(reading).map(({ modules }) => modules)).toEqual([['GVPT 3', 'GVPT 5'], ['GVPT 1', 'GVPT 2']])
  })

  test("a path of several school years: only this year's column is this year's choice", () => {
    const reading = readSheet([['TT', 'Họ và tên', 'Mô đun 2022-2023', 'Mô đun 2023-2024', 'Mô đun 2024-2025'], [1, hoa, 'GVPT 1, 2', 'GVPT 3, 4', 'GVPT 5, 6'], [2, lan, 'GVPT 1, 2', 'GVPT 7, 8', 'GVPT 5, 6']])
    expect(fields(reading)).toEqual(['ordinal', 'fullName', 'previousModules', 'modules', null])
  })
})

describe('counts', () => {
  test('a total written above its rows counts them all', () => {
    const rows = [[1, hoa, 'GVPT 3, 4'], [2, lan, 'GVPT 3, 4']]
    expect(readSheet([['TT', 'Họ và tên', 'Mô đun'], [null, 'Tổng số: 2 người', null], ...rows]).roster.flaws).toEqual([])
    expect(readSheet([['TT', 'Họ và tên', 'Mô đun'], [null, 'Tổng số: 3 người', null], ...rows]).roster.flaws).toMatchObject([{ kind: 'subtotal-mismatch', cell: { row: 2, column: 2 } }])
  })

  test('numbered names in one cell, and the count beside them', () => {
    const names = (...all: readonly string[]): string => all.map((name, at) => `${at + 1}. ${name} (4A)`).join('\n')
    const reading = readSheet([['STT', 'Mã mô đun', 'Tên giáo viên đăng ký', 'Tổng số GV'], [1, 'GVPT 1', names(hoa, lan), 2], [2, 'GVPT 2', names(hoa, lan, minh), 4], [3, 'GVPT 3', minh, 1]])
    expect(values(reading).map(({ fullName, modules }) => [fullName, modules])).toEqual([[hoa, ['GVPT 1', 'GVPT 2']], [lan, ['GVPT 1', 'GVPT 2']], [minh, ['GVPT 2', 'GVPT 3']]])
    expect(reading.roster.flaws).toMatchObject([{ kind: 'subtotal-mismatch', cell: { row: 3, column: 4 }, facts: { typed: 4, found: 3 } }])
  })
})

test('lists of other business that only name the staff are no roster', () => {
  expect(readSheet([['STT', 'Họ và tên', 'Chức vụ', 'Môn dự thi', 'Lớp dạy', 'Ngày dạy', 'Điểm'], [1, hoa, 'GV', 'Toán', '4A', '10/11/2023', 8.5], [2, lan, 'GV', 'Toán', '5A', '10/11/2023', 9]]).tables).toEqual([])
  expect(readSheet([['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Môn dạy'], [1, hoa, '01/02/1985', 'GV', 'Toán'], [2, lan, '01/02/1985', 'GV', 'Toán']]).tables).toHaveLength(1)
})

test.each([['Nguyễn Thị Hoa*', hoa], ['2. Nguyễn Thị Hoa', hoa], ['* Nguyễn Thị Hoa', hoa]])('the name in %j', (written, name) => expect(nameAndRemark(written).name).toBe(name))
