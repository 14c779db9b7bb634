import { describe, expect, test } from '@jest/globals'
import { nameAndRemark } from '#schema/intake/cells/remark.ts'
import { readModules } from '#schema/intake/cells/modules.ts'
import { readSheet } from './grid.ts'

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
