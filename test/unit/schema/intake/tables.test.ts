import { describe, expect, test } from '@jest/globals'
import { readRoster } from '#schema/intake/read-roster.ts'
import { book, primary, readSheet, sheet } from './grid.ts'

const head = ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Mô đun 1', 'Mô đun 2']
const hoa = [1, 'Nguyễn Thị Hoa', 1985, 'Giáo viên', 'GVPT 1', 'GVPT 2']
const minh = [2, 'Trần Văn Minh', 1979, 'Hiệu trưởng', 3, 4]

const names = (reading: ReturnType<typeof readSheet>) => reading.roster.lines.map(({ values }) => values.fullName)
const kinds = (reading: ReturnType<typeof readSheet>) => reading.roster.flaws.map(({ kind }) => kind)

describe('tables', () => {
  test('are found wherever they start, and end before the signatures', () => {
    const reading = readSheet([
      ['UBND XÃ A', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], [], [null, 'DANH SÁCH ĐĂNG KÝ'], [], head, hoa, minh, [3], [],
      [null, null, null, 'Xã A, ngày 1 tháng 9 năm 2023'], ['NGƯỜI LẬP BIỂU', null, null, 'HIỆU TRƯỞNG'], [], ['Lê Thị Lan', null, null, 'Trần Văn Minh'],
    ])
    expect(names(reading)).toEqual(['Nguyễn Thị Hoa', 'Trần Văn Minh'])
    expect(reading.tables[0]).toMatchObject({ range: 'A5:F7', headerRows: [5], firstDataRow: 6, lastDataRow: 7, kind: 'row-per-teacher' })
    expect(reading.roster.lines.map(({ values }) => values.modules)).toEqual([['GVPT 1', 'GVPT 2'], ['QLPT 3', 'QLPT 4']])
    expect(reading.roster.flaws).toEqual([])
  })

  test('group rows set the group and the role; subtotals are checked', () => {
    const reading = readSheet([['STT', 'Họ tên', 'Mô đun đăng ký'], ['I. BAN GIÁM HIỆU'], [1, 'Trần Văn Minh', '3, 4'], ['Cộng: 1 người'], ['II. TỔ 1'], [2, 'Nguyễn Thị Hoa', '1; 2'], ['Cộng: 3 người']])
    expect(reading.roster.lines.map(({ values }) => [values.role, values.group, values.modules])).toEqual([
      ['manager', 'BAN GIÁM HIỆU', ['QLPT 3', 'QLPT 4']],
      ['teacher', 'TỔ 1', ['GVPT 1', 'GVPT 2']],
    ])
    expect(reading.roster.flaws).toEqual([{ kind: 'subtotal-mismatch', cell: { sheet: 'DS', row: 7, column: 1 }, field: null, line: null, facts: { written: 'Cộng: 3 người', typed: 3, found: 1 } }])
  })

  test('two-row headings, with merged cells and without', () => {
    const values = [['STT', 'Họ và tên', 'Kết quả đánh giá', null, null, 'Xếp loại'], [null, null, 'ND1', 'ND2', 'ND3'], [1, 'Nguyễn Thị Hoa', 7, '8,5', 'Tám', 'HT'], [2, 'Trần Văn Minh', 6, 7, null, 'Giỏi']]
    const merges = [{ row: 1, column: 1, rows: 2, columns: 1 }, { row: 1, column: 2, rows: 2, columns: 1 }, { row: 1, column: 3, rows: 1, columns: 3 }, { row: 1, column: 6, rows: 2, columns: 1 }]
    for (const reading of [readSheet(values, { merges }), readSheet(values)]) {
      expect(reading.tables[0]?.columns.map(({ field }) => field)).toEqual(['ordinal', 'fullName', 'score01', 'score02', 'score03', 'rating'])
      expect(reading.roster.lines[0]?.values).toMatchObject({ score01: 7, score02: 8.5, score03: null, rating: 'completed' })
      expect(kinds(reading)).toEqual(['score-not-a-number', 'rating-unknown-word'])
    }
  })

  test('a matrix of ticks, its typed totals checked', () => {
    const reading = readSheet([['STT', 'Họ và tên', 'GVPT 1', 'GVPT 2', 'GVPT 3', 'GVPT 4', 'Tổng số'], [1, 'Nguyễn Thị Hoa', 'x', null, '✓', null, 2], [2, 'Lê Thị Lan', null, 'X', null, 1, 3]])
    expect(reading.tables[0]?.kind).toBe('tick-matrix')
    expect(reading.roster.lines.map(({ values }) => values.modules)).toEqual([['GVPT 1', 'GVPT 3'], ['GVPT 2', 'GVPT 4']])
    expect(reading.roster.flaws).toMatchObject([{ kind: 'subtotal-mismatch', cell: { row: 3, column: 7 }, facts: { typed: 3, found: 2 } }])
  })

  test('a row per registration: blank, ditto and repeated names', () => {
    const reading = readSheet([['STT', 'Họ và tên', 'Mã mô đun', 'Số tiết', 'Từ ngày'], [1, 'Nguyễn Thị Hoa', 'GVPT 1', 20, '05/09/2023'], [2, null, 'GVPT 2', 20, '01/02/2024'], [3, 'Lê Thị Lan', 'GVPT 3', 20, '05/09/2023'], [4, '-nt-', 'GVPT 4', 20, '01/03/2024'], [5, 'Lò Văn Sơn', 'GVPT 5', 20, null], [6, 'Lò Văn Sơn', 'GVPT 6', 20, null]])
    expect(reading.tables[0]?.kind).toBe('row-per-registration')
    expect(reading.roster.lines.map(({ values }) => [values.fullName, values.modules, values.periods03])).toEqual([['Nguyễn Thị Hoa', ['GVPT 1', 'GVPT 2'], 40], ['Lê Thị Lan', ['GVPT 3', 'GVPT 4'], 40], ['Lò Văn Sơn', ['GVPT 5', 'GVPT 6'], 40]])
  })

  test('a line with data and no name is a fault, a numbered empty one is not', () => {
    const reading = readSheet([head, hoa, [2, null, 1980, 'Giáo viên', 'GVPT 4', 'GVPT 5'], [3]])
    expect(reading.roster.lines).toHaveLength(2)
    expect(reading.roster.flaws).toMatchObject([{ kind: 'missing-name', line: 1, cell: { row: 3, column: 2 } }])
  })

  test('a row that slipped and a column without a heading are said', () => {
    const slipped = readSheet([head, hoa, minh, [null, 3, 'Lê Thị Lan', 1990, 'Giáo viên', 'GVPT 4', 'GVPT 5']])
    expect(kinds(slipped)).toContain('row-shifted')
    const unnamed = readSheet([['STT', 'Họ và tên', 'Mô đun 1', null, 'Ghi chú'], [1, 'Nguyễn Thị Hoa', 'GVPT 1', 'GVPT 2'], [2, 'Lê Thị Lan', 'GVPT 3', 'GVPT 4']])
    expect(unnamed.roster.flaws).toMatchObject([{ kind: 'missing-heading', cell: { row: 1, column: 4 } }])
    expect(unnamed.roster.lines[0]?.values.modules).toEqual(['GVPT 1', 'GVPT 2'])
  })

  test('people struck through have left', () => {
    const strikes = [head, hoa, minh].map((row, y) => row.map((_, x) => y === 1 && x === 1))
    expect(readSheet([head, hoa, minh], { strikes }).roster.lines.map(({ values }) => values.status ?? null)).toEqual(['left', null])
  })
})

describe('workbooks', () => {
  test('sheets about the same people are joined, in any order; strangers are said', () => {
    const staff = sheet([['STT', 'Mã GV', 'Họ tên', 'Chức vụ'], [1, 'GV001', 'Nguyễn Thị Hoa', 'Giáo viên'], [2, 'GV002', 'Trần Văn Minh', 'Hiệu trưởng'], [3, 'GV003', 'Lê Thị Lan', 'Giáo viên']], { name: 'DS GV' })
    const choices = sheet([['STT', 'Mã GV', 'Mô đun 1', 'Mô đun 2', 'Họ tên'], [1, 'GV002', 7, 8, 'Trần Văn Minh'], [2, 'GV001', 1, 2, 'Nguyễn Thị Hoa'], [3, 'GV099', 3, 4, '#N/A']], { name: 'Đăng ký' })
    const { roster, tables } = readRoster(book(staff, choices), primary)
    expect(roster.lines.map(({ values }) => [values.fullName, values.modules ?? []])).toEqual([['Nguyễn Thị Hoa', ['GVPT 1', 'GVPT 2']], ['Trần Văn Minh', ['QLPT 7', 'QLPT 8']], ['Lê Thị Lan', []]])
    expect(roster.flaws).toMatchObject([{ kind: 'unknown-teacher', cell: { sheet: 'Đăng ký', row: 4, column: 2 }, facts: { written: 'GV099' } }])
    expect(tables.map(({ purpose, joinBy }) => [purpose, joinBy])).toEqual([['roster', null], ['registration', 'staffCode']])
  })

  test('hidden sheets are left out, hidden rows kept, catalogues and pupils are no roster', () => {
    const { roster } = readRoster(book(sheet([head, hoa, minh], { hiddenRows: [2] }), sheet([head, [1, 'Lê Thị Ẩn', 1980, 'GV', 'GVPT 1', 'GVPT 2']], { name: 'Ẩn', visible: false })), primary)
    expect(roster.lines).toHaveLength(2)
    expect(readRoster(book(sheet([['Mã module', 'Tên mô đun'], ['GVPT 1', 'Đạo đức'], ['GVPT 2', 'Phong cách']])), primary).tables).toEqual([])
    expect(readRoster(book(sheet([['STT', 'Họ và tên học sinh', 'Ngày sinh', 'Lớp'], [1, 'Nguyễn Thị Bé', '01/02/2015', '3A']])), primary).tables).toEqual([])
    expect(readRoster(book(sheet([[null]])), primary)).toMatchObject({ tables: [], roster: { lines: [], flaws: [] } })
  })

  test('what is not told is inferred and said', () => {
    const { roster, inferred } = readRoster(book(sheet([['TRƯỜNG MẦM NON HOA SEN'], ['Năm học 2022 – 2023'], [], ['STT', 'Họ và tên', 'Mô đun đăng ký'], [1, 'Nguyễn Thị Hoa', '1, 2'], [2, 'Lê Thị Lan', '3, 4'], [3, 'Lò Thị Sơn', '5, 6']])), {})
    expect(roster.context).toMatchObject({ school: 'TRƯỜNG MẦM NON HOA SEN', level: 'preschool', schoolYear: { label: '2022-2023', from: '2022-08-01' }, plan: { modulesPerTeacher: 2 } })
    expect(inferred.map(({ what }) => what).sort()).toEqual(['level', 'modulesPerTeacher', 'school', 'schoolYear'])
    expect(roster.lines[0]?.values.modules).toEqual(['GVMN 1', 'GVMN 2'])
  })

  test('a confirmed answer wins, and follows its heading when the column moves', () => {
    const confirmed = [{ sheet: 'DS', headerRows: [1], columns: { C: { header: 'Nội dung X', field: 'modules' as const } } }]
    const { roster, tables } = readRoster(book(sheet([['STT', 'Họ và tên', 'Ghi chú', 'Nội dung X', 'Số tiết'], [1, 'Nguyễn Thị Hoa', null, 'số 7', 40]])), primary, confirmed)
    expect(tables[0]?.columns[3]).toMatchObject({ field: 'modules', confidence: 1, evidence: ['confirmed'] })
    expect(roster.lines[0]?.values.modules).toEqual(['GVPT 7'])
  })

  test("last year's sheet is history, not more people", () => {
    const row = ['TT', 'Họ tên', 'Ngày sinh', 'Mô đun 1', 'Mô đun 2']
    const past = sheet([[...row, 'Kết quả'], [1, 'Nguyễn Thị Hoa', '12/03/1980', 1, 2, 'Hoàn thành'], [2, 'Lò Văn Cũ', '12/04/1970', 3, 4, 'Không hoàn thành']], { name: '2022-2023' })
    const { roster, tables } = readRoster(book(past, sheet([row, [1, 'Nguyễn Thị Hoa', '12/03/1980', 1, 5]], { name: '2023-2024' })), primary)
    expect(roster.lines.map(({ values }) => [values.fullName, values.modules])).toEqual([['Nguyễn Thị Hoa', ['GVPT 1', 'GVPT 5']]])
    expect(roster.context.history).toMatchObject([{ fullName: 'Nguyễn Thị Hoa', schoolYear: '2022-2023', modules: ['GVPT 1', 'GVPT 2'], completed: true }, { fullName: 'Lò Văn Cũ', completed: false }])
    expect(tables.map(({ sheet: name, purpose }) => [name, purpose])).toEqual([['2023-2024', null], ['2022-2023', 'history']])
  })

  test('a table without headings is read by its cells and said to lack them', () => {
    const reading = readSheet([[1, 'Nguyễn Thị Hoa', 'Giáo viên', 'GVPT 1', 'GVPT 3'], [2, 'Lê Thị Lan', 'Giáo viên', 'GVPT 2', 'GVPT 7'], [3, 'Lò Văn Sơn', 'Hiệu trưởng', 'QLPT 2', 'QLPT 8']])
    expect(reading.roster.lines.map(({ values }) => [values.fullName, values.role, values.modules?.length])).toEqual([['Nguyễn Thị Hoa', 'teacher', 2], ['Lê Thị Lan', 'teacher', 2], ['Lò Văn Sơn', 'manager', 2]])
    expect(reading.tables[0]?.headerRows).toEqual([])
    expect(kinds(reading)).toEqual(['missing-heading'])
  })

  test('a list per module names its people in one cell', () => {
    const reading = readSheet([['STT', 'Mã mô đun', 'Số GV đăng ký', 'Danh sách giáo viên'], [1, 'GVPT 1', 2, 'Nguyễn Thị Hoa; Lê Thị Lan'], [2, 'GVPT 5', 1, 'Lê Thị Lan']])
    expect(reading.tables[0]?.kind).toBe('list-per-module')
    expect(reading.roster.lines.map(({ key, values }) => [key, values.fullName, values.modules])).toEqual([['DS!2', 'Nguyễn Thị Hoa', ['GVPT 1']], ['DS!2.1', 'Lê Thị Lan', ['GVPT 1', 'GVPT 5']]])
  })
})
