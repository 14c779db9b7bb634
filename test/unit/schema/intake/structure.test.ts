import { describe, expect, it } from '@jest/globals'
import type { CellValue, Sheet } from '#schema/grammar/sheet.ts'
import { readRoster } from '#schema/intake/read-roster.ts'

const given = { level: 'primary' as const, schoolYear: { label: '2023-2024', from: '2023-08-01', to: '2024-07-31' }, plan: { modulesPerTeacher: 2, periods03: 40 }, history: [] }

const sheetOf = (values: readonly (readonly CellValue[])[], name = 'Sheet1'): Sheet => {
  const width = Math.max(...values.map(({ length }) => length))
  return { name, visible: true, top: 1, left: 1, values: values.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)) }
}

const read = (values: readonly (readonly CellValue[])[], name?: string) => readRoster({ sheets: [sheetOf(values, name)] }, given)

const chosen = (values: readonly (readonly CellValue[])[]) => read(values).roster.lines.map(({ values: { fullName, modules } }) => [fullName, ...(modules ?? [])])

const two = [['Trần Thị Mẫu', 'GVPT 1', 'GVPT 5'], ['Lê Văn Thử', 'GVPT 2', 'GVPT 7']]

describe('tables that do not stand in rows under headings', () => {
  it('reads people across', () => {
    expect(chosen([['Họ và tên', 'Trần Thị Mẫu', 'Lê Văn Thử'], ['Mô đun 1', 'GVPT 1', 'GVPT 2'], ['Mô đun 2', 'GVPT 5', 'GVPT 7']])).toEqual(two)
  })

  it('keeps every cell of people across in its place', () => {
    const [, second] = read([['Họ và tên', 'Trần Thị Mẫu', 'Lê Văn Thử'], ['Chức vụ', 'Giáo viên', 'Giáo viên'], ['Mô đun 1', 'GVPT 1', 'GVPT 2'], ['Mô đun 2', 'GVPT 5', 'GVPT 7']]).roster.lines
    expect(second?.written.modules?.map(({ cell }) => cell)).toEqual([{ sheet: 'Sheet1', row: 3, column: 3 }, { sheet: 'Sheet1', row: 4, column: 3 }])
  })

  it('reads forms, one per person, below one another', () => {
    const form = (name: string, a: string, b: string): CellValue[][] => [['PHIẾU ĐĂNG KÝ'], [`Họ và tên: ${name}`], ['Mô đun 1:', a], ['Mô đun 2:', b], []]
    expect(chosen([...form('Trần Thị Mẫu', 'GVPT 1', 'GVPT 5'), ...form('Lê Văn Thử', 'GVPT 2', 'GVPT 7')])).toEqual(two)
  })

  it('reads a plan whose one person is named above its table', () => {
    expect(chosen([['Họ và tên:', 'Trần Thị Mẫu'], ['Chức vụ:', 'Giáo viên'], [], ['STT', 'Mã mô đun', 'Ghi chú'], [1, 'GVPT 1'], [2, 'GVPT 5']])).toEqual([two[0]])
  })

  it('reads separated values that nobody split', () => {
    expect(chosen([['STT;Họ và tên;Mô đun 1;Mô đun 2'], ['1;Trần Thị Mẫu;GVPT 1;GVPT 5'], ['2;Lê Văn Thử;GVPT 2;GVPT 7']])).toEqual(two)
  })

  it('reads a matrix whose names have no heading', () => {
    expect(chosen([['', 'GVPT 1', 'GVPT 2', 'GVPT 5', 'GVPT 7'], ['Trần Thị Mẫu', 'x', null, 'x', null], ['Lê Văn Thử', null, 'x', null, 'x']])).toEqual(two)
  })

  it('is less sure of cells it had to rearrange', () => {
    const [table] = read([['Họ và tên', 'Trần Thị Mẫu', 'Lê Văn Thử'], ['Mô đun 1', 'GVPT 1', 'GVPT 2'], ['Mô đun 2', 'GVPT 5', 'GVPT 7']]).tables
    expect(table?.confidence).toBeLessThan(0.85)
  })
})

describe('whether a table is a roster', () => {
  const staff = [['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Trình độ'], [1, 'Trần Thị Mẫu', '01/02/1980', 'Giáo viên', 'ĐH'], [2, 'Lê Văn Thử', '03/04/1981', 'Giáo viên', 'ĐH']]

  it('is asked of a list of staff that says nothing of training', () => {
    expect(read(staff).tables[0]?.confidence).toBeLessThan(0.6)
  })

  it('is not asked again once a person said no', () => {
    const answer = { sheet: 'Sheet1', headerRows: [1], columns: {}, isRoster: false }
    expect(readRoster({ sheets: [sheetOf(staff)] }, given, [answer]).tables).toEqual([])
  })

  it('is answered for lists of the party and the union', () => {
    expect(read([['DANH SÁCH ĐẢNG VIÊN'], ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Ngày vào Đảng', 'Xếp loại'], [1, 'Trần Thị Mẫu', '01/02/1980', 'Bí thư', '19/05/2010', 'Hoàn thành']]).tables).toEqual([])
  })
})

describe('cells that take their meaning from the table', () => {
  const matrix = (cells: readonly (readonly CellValue[])[]) => read([['STT', 'Họ và tên', 'GVPT 1', 'GVPT 2', 'GVPT 5', 'GVPT 7', 'GVPT 9'], ...cells]).roster.lines.map(({ values }) => values)

  it('reads hours under modules as choices and their hours', () => {
    const [line] = matrix([[1, 'Trần Thị Mẫu', 20, null, 15, null], [2, 'Lê Văn Thử', null, 20, null, 20]])
    expect([line?.modules, line?.periods03]).toEqual([['GVPT 1', 'GVPT 5'], 35])
  })

  it('tells what was learnt before from what is chosen', () => {
    const [line] = matrix([[1, 'Trần Thị Mẫu', 'Đăng ký', 'Chưa học', 'Đã học', 'Đăng ký'], [2, 'Lê Văn Thử', 'Đã học', 'Đăng ký', 'Chưa học', 'Đăng ký']])
    expect([line?.modules, line?.previousModules]).toEqual([['GVPT 1', 'GVPT 7'], ['GVPT 5']])
  })

  it('takes forms of address and classes from names', () => {
    const names = ['ThS. Trần Thị Mẫu', 'Cô Trần Thị Mẫu', 'Trần Thị Mẫu\n(Lớp Lá 2)', 'Trần Thị Mẫu (5A)'].map((name) => read([['STT', 'Họ và tên', 'Mô đun'], [1, name, 'GVPT 1'], [2, 'Lê Văn Thử', 'GVPT 2']]).roster.lines[0]?.values.fullName)
    expect(new Set(names)).toEqual(new Set(['Trần Thị Mẫu']))
  })

  it('joins a birth date kept in three columns', () => {
    const [line] = read([['STT', 'Họ và tên', 'Ngày sinh', null, null, 'Mô đun'], [null, null, 'Ngày', 'Tháng', 'Năm', null], [1, 'Trần Thị Mẫu', 5, 9, 1980, 'GVPT 1'], [2, 'Lê Văn Thử', 6, 10, 1981, 'GVPT 2']]).roster.lines
    expect(line?.values.birthDate).toBe('1980-09-05')
  })
})
