import { describe, expect, test } from '@jest/globals'
import { nameAndRemark } from '#schema/intake/cells/remark.ts'
import { readModules } from '#schema/intake/cells/modules.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { book, primary, readSheet, sheet } from './grid.ts'

const hoa = 'Nguyễn Thị Hoa'
const lan = 'Lê Thị Lan'
const minh = 'Trần Văn Minh'

const chosen = (reading: ReturnType<typeof readSheet>) => Object.fromEntries(reading.roster.lines.map(({ values }) => [values.fullName, values.modules]))
const raw = (text: string) => ({ value: text, text, isDate: false, cell: null })
const teacher = { role: 'teacher', level: 'primary' } as const
const manager = { role: 'manager', level: 'primary' } as const

describe('modules by their titles alone', () => {
  const own = 'Phát triển chuyên môn của bản thân'
  const counsel = 'Tư vấn và hỗ trợ học sinh trong hoạt động dạy học và giáo dục'

  test.each([
    [own, ['GVPT 3']],
    [counsel.toUpperCase(), ['GVPT 7']],
    ['Tư vấn và hỗ trợ học sinh', ['GVPT 7']],
    [`- ${own}\n- ${counsel}`, ['GVPT 3', 'GVPT 7']],
    [`1. ${own};\n2. ${counsel}.`, ['GVPT 3', 'GVPT 7']],
    [`GVPT 9: ${own}`, ['GVPT 9']],
  ])('%s', (text, entries) => expect(readModules(raw(text), teacher)).toEqual({ state: 'read', entries }))

  test.each(['Phát triển', `${own}\nTin học văn phòng nâng cao cho mọi người`, 'Đạo đức nghề nghiệp của người giáo viên mầm non'])('no module of a title cut too short, unknown, or known from memory only: %s', (text) =>
    expect(readModules(raw(text), teacher).state).toBe('unreadable'))

  test("a title two catalogues share is of the person's own", () => {
    const own = readModules(raw('Nâng cao phẩm chất đạo đức nhà giáo trong bối cảnh hiện nay'), teacher)
    expect(own).toEqual({ state: 'read', entries: ['GVPT 1'] })
    expect(readModules(raw(counsel), manager)).toEqual({ state: 'read', entries: ['GVPT 7'] })
  })
})

describe('layouts', () => {
  test('a column per module with the names of those who chose it', () =>
    expect(chosen(readSheet([['CHIA NHÓM HỌC'], ['GVPT 2', 'GVPT 5', 'GVPT 9'], [hoa, lan, hoa], [minh, minh, lan]]))).toEqual({ [hoa]: ['GVPT 2', 'GVPT 9'], [minh]: ['GVPT 2', 'GVPT 5'], [lan]: ['GVPT 5', 'GVPT 9'] }))

  test('headings in shorthand are headings', () => {
    const reading = readSheet([['Số', 'HVT', 'NS', 'MĐ'], [1, hoa, '01/02/1985', 'GVPT 3, 4'], [2, lan, '03/02/1985', 'GVPT 5, 6'], [3, minh, '03/02/1986', 'GVPT 5, 6']])
    expect(reading.roster.flaws).toEqual([])
    expect(chosen(reading)).toMatchObject({ [hoa]: ['GVPT 3', 'GVPT 4'], [minh]: ['GVPT 5', 'GVPT 6'] })
  })

  test("a heading that could be a person's name is a heading", () =>
    expect(readSheet([['STT', 'Mã CBGV', 'Họ và tên', 'Chức vụ', 'Mô đun'], [1, 'TN01', hoa, 'GV', 'GVPT 3, 4'], [2, 'TN02', lan, 'GV', 'GVPT 5, 6'], [3, 'TN03', minh, 'GV', 'GVPT 5, 6']]).roster.lines.map(({ values }) => values.staffCode)).toEqual(['TN01', 'TN02', 'TN03']))

  test("the school's own codes of one digit are codes", () =>
    expect(readSheet([['Mã GV', 'Họ và tên', 'Số CCCD', 'Mô đun'], ['GV1', hoa, '000111222333', 'GVPT 3, 4'], ['GV2', lan, '000111222334', 'GVPT 5, 6']]).roster.lines.map(({ values }) => values.staffCode)).toEqual(['GV1', 'GV2']))

  test('days of a month under ticks are no modules', () => {
    const days = [1, 2, 3, 4, 5, 6]
    expect(readSheet([['BẢNG CHẤM CÔNG'], ['STT', 'Họ và tên', 'Chức vụ', ...days], [1, hoa, 'GV', ...days.map(() => 'x')], [2, lan, 'GV', ...days.map(() => 'x')]]).tables).toEqual([])
  })
})

test.each([['Nguyễn Thị Hoa (HĐ)', hoa], ['Nguyễn Thị Hoa - tập sự', hoa], ['Nguyễn Thị Hoa (B)', 'Nguyễn Thị Hoa (B)']])('employment noted behind a name: %s', (written, name) => expect(nameAndRemark(written).name).toBe(name))

describe('one layout is not another', () => {
  test('crosses for papers handed in are no marks', () => {
    const reading = readSheet([['STT', 'Họ và tên', 'Mô đun', 'Đã nộp bài thu hoạch'], [1, hoa, 'GVPT 3, 4', 'TRUE'], [2, lan, 'GVPT 5, 6', 'FALSE'], [3, minh, 'GVPT 5, 6', 'TRUE']])
    expect(reading.roster.flaws).toEqual([])
  })

  const ticks = [[1, 2, 3, 4, 5, 6].map(() => 'x'), ['x', null, 'x', null, 'x', null]]
  const matrix = (title: string) => readSheet([[title], ['STT', 'Họ và tên', 'Chức vụ', 1, 2, 3, 4, 5, 6].map(String), [1, hoa, 'GV', ...ticks[0]!], [2, lan, 'GV', ...ticks[1]!]])

  test('ticks under bare numbers choose modules only where something speaks of training', () => {
    expect(matrix('THEO DÕI').tables).toEqual([])
    expect(matrix('ĐĂNG KÝ MÔ ĐUN').tables).toHaveLength(1)
  })

  test('a surname that is a word without its diacritics is no group', () =>
    expect(chosen(readSheet([['STT', 'Họ và tên', 'Tháng 9', 'Tháng 10'], [1, 'Trương Minh Nhàn', 5, 8], [2, 'Tô Văn Nam', 3, 7], [3, hoa, 2, 4]]))).toMatchObject({ 'Trương Minh Nhàn': ['GVPT 5', 'GVPT 8'], 'Tô Văn Nam': ['GVPT 3', 'GVPT 7'] }))

  test('choices counted on in one line', () => expect(readModules(raw('1) GVPT3 2) GVPT5'), teacher)).toEqual({ state: 'read', entries: ['GVPT 3', 'GVPT 5'] }))
})

describe('the same people on two sheets', () => {
  const on = (name: string, heading: string, codes: readonly string[]) => sheet([['STT', 'Họ và tên', heading], ...[hoa, lan, minh].map((person, at) => [at + 1, person, codes[at] ?? null])], { name })
  const read = (...sheets: readonly ReturnType<typeof sheet>[]) => chosen(readRoster(book(...sheets), primary))

  test('choose for one term on each', () =>
    expect(read(on('HK1', 'Mô đun học kỳ I', ['GVPT 1', 'GVPT 2', 'GVPT 3']), on('HK2', 'Mô đun học kỳ II', ['GVPT 4', 'GVPT 5', 'GVPT 6']))).toEqual({ [hoa]: ['GVPT 1', 'GVPT 4'], [lan]: ['GVPT 2', 'GVPT 5'], [minh]: ['GVPT 3', 'GVPT 6'] }))

  test('or are told twice', () => {
    const codes = ['GVPT 1, 2', 'GVPT 2, 3', 'GVPT 3, 4']
    expect(read(on('HK1', 'Mô đun', codes), on('HK2', 'Mô đun', codes))[hoa]).toEqual(['GVPT 1', 'GVPT 2'])
  })
})

test('the number of a page ends no table, even with one person after it', () =>
  expect(readSheet([['STT', 'Họ và tên', 'Mô đun'], [1, hoa, 'GVPT 3, 4'], [2, lan, 'GVPT 5, 6'], [null, 'Trang 1/2'], [3, minh, 'GVPT 5, 6'], ['Cộng: 3 người']]).roster).toMatchObject({ lines: [{}, {}, { values: { fullName: minh } }], flaws: [] }))

describe('lists of other business', () => {
  const rows = (cells: (at: number) => readonly (string | number)[]) => [hoa, lan, minh, 'Vũ Thị Mai', 'Lò Văn Sơn', 'Đỗ Thị Yến'].map((person, at) => [at + 1, person, ...cells(at)])

  test('of pupils, who were born too late to teach', () =>
    expect(readSheet([['STT', 'Họ và tên', 'Ngày sinh', 'Toán', 'ĐTB', 'Xếp loại'], ...rows((at) => [`0${at + 1}/03/2010`, 7, 7.2, 'Khá'])]).tables).toEqual([]))

  test('of sums by the month', () => expect(readSheet([['STT', 'Họ và tên', 'Tháng 9', 'Tháng 10'], ...rows(() => [50, 50])]).tables).toEqual([]))

  test('hours learnt so far are not the hours planned', () => {
    const { roster } = readSheet([['STT', 'Họ và tên', 'Mô đun', 'Số tiết đã học'], ...rows((at) => ['GVPT 3, 4', 10 + at])])
    expect(roster.lines.map(({ values }) => values.periods03 ?? null)).toEqual([null, null, null, null, null, null])
  })
})
