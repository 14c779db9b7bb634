import { describe, expect, test } from '@jest/globals'
import { matchPerson } from '#addin/features/enter-results/match-people.ts'
import { pastedCells } from '#addin/features/enter-results/pasted-cells.ts'
import { pastedRows } from '#addin/features/enter-results/pasted-rows.ts'
import { readEntry } from '#addin/features/enter-results/read-entry.ts'
import { likeness } from '#schema/figures/likeness.ts'

const scale = { lowest: 0, highest: 10, pass: 5 }

const people = [
  { id: 'a', fullName: 'Nguyễn Thị Hoa', birthDate: '1985-03-02', staffCode: 'GV01' },
  { id: 'b', fullName: 'Nguyễn Thị Hòa', birthDate: '1990-11-20', staffCode: 'GV02' },
  { id: 'c', fullName: 'Trần Văn Bình', birthDate: '1979-01-09', staffCode: null },
  { id: 'd', fullName: 'Lê Thị Mai', birthDate: '1988-05-05', staffCode: null },
  { id: 'e', fullName: 'Lê Thị Mai', birthDate: '1991-07-07', staffCode: null },
]

describe('a mark as people type it', () => {
  test.each([
    ['8,5', { state: 'mark', value: 8.5 }],
    [' 8.5 ', { state: 'mark', value: 8.5 }],
    ['0', { state: 'mark', value: 0 }],
    ['10', { state: 'mark', value: 10 }],
    ['10,1', { state: 'refused', why: 'outOfRange' }],
    ['11', { state: 'refused', why: 'outOfRange' }],
    ['-1', { state: 'refused', why: 'outOfRange' }],
    ['85%', { state: 'refused', why: 'notANumber' }],
    ['đạt', { state: 'refused', why: 'notANumber' }],
    ['miễn', { state: 'refused', why: 'excused' }],
    ['vắng', { state: 'absent' }],
    ['VẮNG', { state: 'absent' }],
    ['v', { state: 'absent' }],
    ['không thi', { state: 'absent' }],
    ['', { state: 'empty' }],
    ['-', { state: 'empty' }],
    ['chưa nộp', { state: 'empty' }],
  ])('%j', (written, entry) => { expect(readEntry(written, scale)).toEqual(entry) })
})

describe('pasted cells', () => {
  test('lines and tabs, as Excel copies them', () => {
    expect(pastedCells('Họ tên\tĐiểm\r\nNguyễn Thị Hoa\t8,5\r\n')).toEqual([['Họ tên', 'Điểm'], ['Nguyễn Thị Hoa', '8,5']])
  })
  test('an empty line above or between stays, so that a column keeps its order', () => {
    expect(pastedCells('\n8\n\n7\n\n')).toEqual([[''], ['8'], [''], ['7']])
  })
  test('a cell with a line break is one cell', () => {
    expect(pastedCells('"Trần Văn\nBình"\t"nói ""được"""\nx\t')).toEqual([['Trần Văn Bình', 'nói "được"'], ['x', '']])
  })
  test('nothing is nothing', () => { expect([pastedCells(''), pastedCells(' \n\t\n')]).toEqual([[], []]) })
})

describe('whose row it is', () => {
  test('written alike is sure, other marks above the letters are not', () => {
    expect(matchPerson('nguyễn  thị hoa', [], people)).toMatchObject({ sure: 'a' })
    expect(matchPerson('Nguyen Thi Hoa', [], people)).toMatchObject({ sure: null, candidates: [{ id: 'a' }, { id: 'b' }] })
  })
  test('of two with one name the day of birth tells, and without it a person must', () => {
    expect(matchPerson('Lê Thị Mai', ['2', 'Lê Thị Mai', '07/07/1991', '9'], people).sure).toBe('e')
    expect(matchPerson('Lê Thị Mai', ['2', 'Lê Thị Mai', '9'], people)).toMatchObject({ sure: null, candidates: [{ likeness: 1 }, { likeness: 1 }] })
  })
  test('a staff code wins over how the name is written', () => {
    expect(matchPerson('Ng. T. Hoà', ['gv02', 'Ng. T. Hoà'], people).sure).toBe('b')
  })
  test('a stranger has no candidates', () => { expect(matchPerson('Quách Đăng Khôi', [], people)).toEqual({ sure: null, candidates: [] }) })
  test('the same given name counts for more than the same surname', () => {
    expect(likeness('Trần V. Bình', 'Trần Văn Bình')).toBeGreaterThan(likeness('Trần Văn Bảo', 'Trần Văn Bình'))
  })
})

describe('what a pasted list says', () => {
  test('finds names and marks beside counts and headings', () => {
    const read = pastedRows(pastedCells('STT\tHọ và tên\tTổ\tĐiểm\n1\tTrần Văn Bình\tTổ 1\t8,5\n2\tNguyen Thi Hoa\tTổ 2\tvắng'), people, scale)
    expect(read.inOrder).toBe(false)
    expect(read.rows.map(({ name, text, sure }) => [name, text, sure])).toEqual([['Trần Văn Bình', '8,5', 'c'], ['Nguyen Thi Hoa', 'vắng', null]])
  })
  test('a single column of marks goes by the order shown', () => {
    expect(pastedRows(pastedCells('8,5\n\nvắng'), people, scale)).toMatchObject({ inOrder: true, rows: [{ text: '8,5' }, { text: '' }, { text: 'vắng' }] })
  })
  test('names alone are a sign-in list', () => {
    const read = pastedRows(pastedCells('Trần Văn Bình\nLê Thị Mai'), people, scale)
    expect(read.rows.map(({ sure, candidates }) => [sure, candidates.length > 0])).toEqual([['c', true], [null, true]])
  })
})
