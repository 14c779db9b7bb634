import { describe, expect, test } from '@jest/globals'
import { nameAndRemark } from '#schema/intake/cells/remark.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { book, primary, readSheet, sheet } from './grid.ts'

const values = (reading: ReturnType<typeof readSheet>) => reading.roster.lines.map((line) => line.values)
const fields = (reading: ReturnType<typeof readSheet>) => reading.tables[0]?.columns.map(({ field }) => field)
const flaws = (reading: ReturnType<typeof readSheet>) => reading.roster.flaws.map(({ kind, cell }) => [kind, cell?.row, cell?.column])

const hoa = 'Nguyễn Thị Hoa'
const lan = 'Lê Thị Lan'
const minh = 'Trần Văn Minh'

describe('whose table it is', () => {
  test('by the title over it', () => {
    const reading = readSheet([['A. DANH SÁCH CÁN BỘ QUẢN LÝ'], ['TT', 'Họ và tên', 'Mô đun'], [1, minh, '3, 4'], [], ['B. DANH SÁCH GIÁO VIÊN'], ['TT', 'Họ và tên', 'Ngày sinh', 'Mô đun'], [1, hoa, '01/02/1985', '3, 4'], [2, lan, '03/02/1985', '5, 6']])
    expect(values(reading).map(({ role, modules }) => [role, modules])).toEqual([['manager', ['QLPT 3', 'QLPT 4']], ['teacher', ['GVPT 3', 'GVPT 4']], ['teacher', ['GVPT 5', 'GVPT 6']]])
  })

  test("by the sheet's name", () => {
    const table = [['TT', 'Họ và tên', 'Mô đun'], [1, minh, '3, 4']]
    const { roster } = readRoster(book(sheet(table, { name: 'CBQL' }), sheet([table[0]!, [1, hoa, '3, 4']], { name: 'GV' })), primary)
    expect(roster.lines.map((line) => line.values.role)).toEqual(['manager', 'teacher'])
  })

  test('a title of managers and teachers together says nothing', () =>
    expect(values(readSheet([['DANH SÁCH CÁN BỘ QUẢN LÝ, GIÁO VIÊN'], ['TT', 'Họ và tên', 'Mô đun'], [1, minh, '3, 4']]))[0]?.role).toBe('teacher'))
})

describe('names', () => {
  test.each([['Nguyễn Thị Hoa (TTCM)', hoa, 'TTCM'], ['Nguyễn Thị Hoa - Tổ phó', hoa, 'Tổ phó'], ['Nguyễn Thị Hoa (A)', 'Nguyễn Thị Hoa (A)', ''], [hoa, hoa, '']])('%s', (written, name, remark) => expect(nameAndRemark(written)).toEqual({ name, remark }))

  test('a post behind the name counts where no column tells it', () => {
    const [first] = values(readSheet([['TT', 'Họ và tên', 'Mô đun'], [1, 'Trần Văn Minh (Hiệu trưởng)', '3, 4'], [2, hoa, '3, 4']]))
    expect(first).toMatchObject({ fullName: minh, role: 'manager', modules: ['QLPT 3', 'QLPT 4'] })
  })

  test('half a name is missing where the other column is filled for everybody', () => {
    const reading = readSheet([['TT', 'Họ đệm', 'Tên', 'Mô đun'], [1, 'Nguyễn Thị', 'Hoa', '3, 4'], [2, 'Lê Thị Kim', null, '3, 4'], [3, 'Trần Văn', 'Minh', '3, 4']])
    expect(flaws(reading)).toEqual([['missing-name', 3, 3]])
  })

  test('a heading over two columns with whole names in the first misses nothing', () => {
    const merges = [{ row: 1, column: 2, rows: 1, columns: 2 }]
    expect(flaws(readSheet([['TT', 'Họ và tên', null, 'Mô đun'], [1, hoa, null, '3, 4'], [2, lan, null, '3, 4']], { merges }))).toEqual([])
  })
})

describe('columns beside their neighbours', () => {
  test('hours of theory and practice are not counted again in their total', () => {
    const reading = readSheet([['TT', 'Họ và tên', 'Mô đun', 'Lý thuyết (tiết)', 'Thực hành (tiết)', 'Tổng tiết'], [1, hoa, 'GVPT 3, 4', 16, 24, 40], [2, lan, 'GVPT 3, 4', 16, 24, 40]])
    expect(values(reading).map(({ periods03 }) => periods03)).toEqual([40, 40])
  })

  test('a total over three programmes is no programme', () => {
    const reading = readSheet([['TT', 'Họ và tên', 'Số tiết ND1', 'Số tiết ND2', 'Số tiết ND3', 'Tổng số tiết'], [1, hoa, 40, 40, 40, 120], [2, lan, 40, 40, 40, 120]])
    expect(values(reading)[0]).toMatchObject({ periods01: 40, periods02: 40, periods03: 40 })
  })

  test("last year's modules beside this year's", () => {
    const reading = readSheet([['TT', 'Họ và tên', 'Module năm học 2022-2023', 'Module năm học 2023-2024'], [1, hoa, 'GVPT 1, 2', 'GVPT 3, 4'], [2, lan, 'GVPT 1, 2', 'GVPT 5, 6']])
    expect(fields(reading)).toEqual(['ordinal', 'fullName', 'previousModules', 'modules'])
    expect(fields(readSheet([['TT', 'Họ và tên', 'Module đã BD', 'Module đăng ký'], [1, hoa, 'GVPT 1, 2', 'GVPT 3, 4']]))).toEqual(['ordinal', 'fullName', 'previousModules', 'modules'])
  })

  test('marks headed by modules are marks', () => {
    const reading = readSheet([['TT', 'Họ và tên', 'ND1', 'ND2', 'Nội dung 3', null, 'Xếp loại'], [null, null, null, null, 'Mô đun 1', 'Mô đun 2', null], [1, hoa, 7, 8, 7.5, 8, 'HT'], [2, lan, 6, 8, 9, 4.5, 'KHT']])
    expect(fields(reading)).toEqual(['ordinal', 'fullName', 'score01', 'score02', 'score03', 'score03', 'rating'])
    expect(values(reading)[1]).toMatchObject({ score03: 4.5 })
  })

  test("choices under the heading of titles, and titles under it beside the codes", () => {
    expect(values(readSheet([['TT', 'Họ và tên', 'Tên mô đun đăng kí'], [1, hoa, 'GVPT 3; 7'], [2, lan, '3, 7']])).map(({ modules }) => modules)).toEqual([['GVPT 3', 'GVPT 7'], ['GVPT 3', 'GVPT 7']])
    expect(values(readSheet([['TT', 'Họ và tên', 'Mã mô đun', 'Tên mô đun'], [1, hoa, 'GVPT 3', 'Mô đun 3: Phát triển nghề'], [2, lan, 'GVPT 7', 'Mô đun 7: Dạy số']])).map(({ modules }) => modules)).toEqual([['GVPT 3'], ['GVPT 7']])
  })
})

describe('beside and below a roster', () => {
  const people = [[1, hoa, 'GV', 'GVPT 3', 'GVPT 4'], [2, lan, 'GV', 'GVPT 5', 'GVPT 6'], [3, minh, 'HT', 'QLPT 1', 'QLPT 2'], [4, 'Lò Văn Sơn', 'GV', 'GVPT 1', 'GVPT 2']]
  const head = ['STT', 'Họ và tên', 'Chức vụ', 'Mô đun 1', 'Mô đun 2']

  test('statistics beyond an empty column are not of these people', () => {
    const reading = readSheet([[...head, null, 'Mô đun', 'Số GV đăng ký'], [...people[0]!, null, 'GVPT 1', 2], [...people[1]!, null, 'GVPT 2', 0], people[2]!, people[3]!])
    expect(values(reading).map(({ modules }) => modules)).toEqual([['GVPT 3', 'GVPT 4'], ['GVPT 5', 'GVPT 6'], ['QLPT 1', 'QLPT 2'], ['GVPT 1', 'GVPT 2']])
  })

  test('a block of results beyond an empty column is of these people', () => {
    const reading = readSheet([['STT', 'Họ và tên', 'Mô đun', null, 'ND1', 'ND2', 'ND3'], [1, hoa, 'GVPT 3, 4', null, 7, 8, 9], [2, lan, 'GVPT 3, 4', null, 7, 8, 9.5]])
    expect(values(reading)[1]).toMatchObject({ score01: 7, score03: 9.5 })
  })

  test('the heading of another table ends the roster', () => {
    const reading = readSheet([head, ...people, [], [null, 'Tổng hợp theo tổ'], ['STT', 'Tổ', 'Số người', 'Đã đăng ký'], [1, 'Tổ 1', 4, 4]])
    expect(reading.roster.lines).toHaveLength(4)
    expect(reading.roster.flaws).toEqual([])
  })

  test('a column of choices that lost its heading is read, and the loss told', () => {
    const reading = readSheet([head.slice(0, 4), ...people])
    expect(values(reading)[1]?.modules).toEqual(['GVPT 5', 'GVPT 6'])
    expect(flaws(reading)).toEqual([['missing-heading', 1, 5]])
  })
})

describe('marks of their own making', () => {
  test('the tick of a symbol font', () => {
    const reading = readSheet([['TT', 'Họ và tên', 'MĐ1', 'MĐ2', 'MĐ3', 'MĐ4', 'MĐ5'], [1, hoa, 'ü', null, 'ü', null, null], [2, lan, null, 'ü', null, null, 'ü']])
    expect(values(reading).map(({ modules }) => modules)).toEqual([['GVPT 1', 'GVPT 3'], ['GVPT 2', 'GVPT 5']])
  })

  test('a month nobody chose belongs to the plan', () =>
    expect(fields(readSheet([['TT', 'Họ và tên', 'Tháng 9/2023', 'Tháng 10/2023', 'Tháng 11/2023'], [1, hoa, 'GVPT 1', null, 'GVPT 2'], [2, lan, 'GVPT 3', null, 'GVPT 4']]))).toEqual(['ordinal', 'fullName', 'modules', 'modules', 'modules']))
})

test('topics of programmes 01 and 02 are no choices', () => {
  const reading = readSheet([['TT', 'Họ và tên', 'Chương trình 01', null, 'Chương trình 03', null], [null, null, 'Nội dung', 'Tiết', 'Mô đun', 'Tiết'], [1, hoa, 'Nhiệm vụ năm học', 40, 'GVPT 3, 4', 40], [2, lan, 'Nhiệm vụ năm học', 40, 'GVPT 5, 6', 40]])
  expect(fields(reading)).toEqual(['ordinal', 'fullName', 'programme01', 'periods01', 'modules', 'periods03'])
})

test('a sheet for each level of a school', () => {
  const table = [['TT', 'Họ và tên', 'Mô đun'], [1, hoa, '3, 4'], [2, lan, '5, 6']]
  const { roster } = readRoster(book(sheet(table, { name: 'Mầm non' }), sheet([table[0]!, [1, minh, '3, 4']], { name: 'Tiểu học' })), { ...primary, level: null })
  expect(roster.lines.map((line) => [line.values.level, line.values.modules?.[0]])).toEqual([['preschool', 'GVMN 3'], ['preschool', 'GVMN 5'], ['primary', 'GVPT 3']])
})

describe('sheets without names', () => {
  test('registrations told by code alone are joined; a stranger is reported', () => {
    const staff = sheet([['STT', 'Mã số', 'Họ và tên', 'Ngày sinh', 'Chức vụ'], [1, '0101', hoa, '01/02/1985', 'GV'], [2, '0102', lan, '03/02/1985', 'GV'], [3, '0103', minh, '03/02/1975', 'HT']], { name: 'DS' })
    const choices = sheet([['Mã số', 'Mô đun 1', 'Mô đun 2'], [102, 'GVPT 3', 'GVPT 4'], [101, 'GVPT 5', 'GVPT 6'], [109, 'GVPT 1', 'GVPT 2']], { name: 'ĐK' })
    const { roster } = readRoster(book(staff, choices), primary)
    expect(roster.lines.map((line) => line.values.modules)).toEqual([['GVPT 5', 'GVPT 6'], ['GVPT 3', 'GVPT 4'], undefined])
    expect(roster.flaws).toMatchObject([{ kind: 'unknown-teacher', cell: { sheet: 'ĐK', row: 4, column: 1 } }])
  })
})

describe('lists of modules', () => {
  test('one teacher a row keeps what else the row tells', () => {
    const reading = readSheet([['TT', 'Mô đun', 'Giáo viên đăng ký', 'Ngày sinh'], [1, 'GVPT 1', hoa, '01/02/1985'], [2, 'GVPT 1', lan, '03/02/1985'], [3, 'GVPT 2', hoa, '01/02/1985'], [4, 'GVPT 3', lan, '03/02/1985']])
    expect(values(reading).map(({ fullName, birthDate, modules }) => [fullName, birthDate, modules])).toEqual([[hoa, '1985-02-01', ['GVPT 1', 'GVPT 2']], [lan, '1985-02-03', ['GVPT 1', 'GVPT 3']]])
  })
})

test('a span in one cell that ends before it starts', () => {
  const reading = readSheet([['TT', 'Họ và tên', 'Mô đun', 'Thời gian'], [1, hoa, 'GVPT 3, 4', 'Từ 20/12/2023 đến 05/10/2023'], [2, lan, 'GVPT 3, 4', '05/10/2023 - 20/12/2023']])
  expect(checkRoster(reading.roster).filter(({ rule }) => rule === 'date-order').map(({ cell }) => cell)).toMatchObject([{ row: 2, column: 4 }])
})
