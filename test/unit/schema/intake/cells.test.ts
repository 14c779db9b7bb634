import { describe, expect, test } from '@jest/globals'
import { readDate, readDates } from '#schema/intake/cells/date.ts'
import { readMark, readNumber, readPeriods } from '#schema/intake/cells/number.ts'
import { isHalfName, nameLikeness } from '#schema/intake/cells/name.ts'
import { isNoMark } from '#schema/intake/cells/test-mark.ts'
import { readGender, readGroupRole, readLevel, readRating, readRole, readStatus } from '#schema/intake/cells/words.ts'
import { levelOfClass } from '#schema/intake/cells/class-level.ts'

const date = (value: string | number) => readDate({ value, text: String(value) })

describe('dates', () => {
  test.each([
    ['07/01/1987', '1987-01-07'],
    ['7-1-1987', '1987-01-07'],
    ['4.6.1972', '1972-06-04'],
    ['12/03/85', '1985-03-12'],
    ['12/03/05', '2005-03-12'],
    ['1987-01-07 00:00:00', '1987-01-07'],
    ['ngày 7 tháng 1 năm 1987', '1987-01-07'],
    ['tháng 11/2022', '2022-11'],
    ['1984', '1984'],
    [1984, '1984'],
    [33_665, '1992-03-02'],
    ['31/02/1988', 'impossible'],
    ['29/02/1985', 'impossible'],
    ['29/02/1984', '1984-02-29'],
    ['12/13/1985', 'impossible'],
    ['chưa rõ', null],
  ])('%j is %j', (written, expected) => expect(date(written)).toBe(expected))

  test('a span has two days', () => {
    const span = '05/09/2022 - 10/10/2022'
    expect(readDates({ value: span, text: span })).toEqual(['2022-09-05', '2022-10-10'])
  })
})

describe('numbers', () => {
  test('decimal comma, point, apostrophe', () => {
    expect(['8,5', '8.5', " 7 ", "'9"].map(readNumber)).toEqual([8.5, 8.5, 7, 9])
    expect(['Tám', '', '8 9', '23\n29'].map(readNumber)).toEqual([null, null, null, null])
  })
  test('hours with their unit', () => expect(['40', '40 tiết', '20t', 'đủ'].map(readPeriods)).toEqual([40, 40, 20, null]))
  test('marks over ten', () => expect(['8/10', '7,5đ', 'Giỏi'].map(readMark)).toEqual([8, 7.5, null]))
  test('ways of saying that a test was not taken', () => {
    expect(['Vắng', 'V', '-', 'không KT', '', 'Miễn'].every(isNoMark)).toBe(true)
    expect(['Tám', '0', 'Đạt'].some(isNoMark)).toBe(false)
  })
})

describe('words', () => {
  test.each([
    ['Hiệu trưởng', 'manager'], ['P. Hiệu trưởng', 'manager'], ['Phó HT', 'manager'], ['CBQL', 'manager'], ['Tổ trưởng', 'teacher'], ['TTCM', 'teacher'],
    ['Chủ nhóm kiêm giáo viên', 'teacher'], ['GV', 'teacher'], ['NV kế toán', 'staff'], ['Tổ trưởng văn phòng', 'staff'], ['Bảo vệ', 'staff'], ['Toán', null], ['NVTV', 'staff'], ['Vice Principal', 'manager'], ['Teacher', 'teacher'],
  ])('%s is %s', (written, expected) => expect(readRole(written)).toBe(expected))

  test.each([['Ban giám hiệu', 'manager'], ['Tổ Văn phòng', 'staff'], ['Tổ Toán', null], ['Cán bộ quản lý, giáo viên', null]])('group %s is of %s', (written, expected) => expect(readGroupRole(written)).toBe(expected))
  test.each([['Hoàn thành', 'completed'], ['HT', 'completed'], ['HTKH', 'completed'], ['Hoàn thành KH BDTX', 'completed'], ['KHT', 'notCompleted'], ['Không HT', 'notCompleted'], ['Chưa hoàn thành', 'notCompleted'], ['Giỏi', null], ['Đạt', null]])('rating %s is %s', (written, expected) => expect(readRating(written)).toBe(expected))
  test.each([['Nữ', 'female'], ['nam', 'male'], ['x', null]])('gender %s is %s', (written, expected) => expect(readGender(written)).toBe(expected))
  test.each([['Nghỉ thai sản', 'onLeave'], ['Nghỉ TS', 'onLeave'], ['Chuyển đi', 'left'], ['Nghỉ hưu', 'left'], ['Đang làm việc', null]])('status %s is %s', (written, expected) => expect(readStatus(written)).toBe(expected))
  test.each([['TRƯỜNG MN SAO', 'preschool'], ['Trường Tiểu học A', 'primary'], ['THCS B', 'lowerSecondary'], ['Trường TH&THCS C', null]])('level of %s is %s', (written, expected) => expect(readLevel(written)).toBe(expected))
  test.each([['Lớp 4A', 'primary'], ['6A2, 7A1', 'lowerSecondary'], ['Lớp 5A, 6B', null], ['Toán', null]])('classes %s are of %s', (written, expected) => expect(levelOfClass(written)).toBe(expected))
})

describe('names', () => {
  test('a name, a heading, a half', () => {
    expect(nameLikeness('Nguyễn Thị Hoa')).toBe(1)
    expect(['Tổ khối 1', 'Tổng hợp theo tổ', 'Lưu ý chung', 'Đào tạo lại'].map(nameLikeness)).toEqual([0, 0, 0, 0])
    expect([isHalfName('Nguyễn'), isHalfName('Nguyễn Thị'), isHalfName('Lò Hoa')]).toEqual([true, true, false])
  })
})
