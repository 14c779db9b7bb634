import { describe, expect, test } from '@jest/globals'
import { fold, foldHeading } from '#schema/intake/text/fold.ts'
import { legible } from '#schema/intake/text/legible.ts'
import { isSyllable } from '#schema/intake/text/syllable.ts'
import { readSheet } from './grid.ts'

describe('legible text', () => {
  test('TCVN3, with and without the font', () => {
    expect(legible('NguyÔn ThÞ Kim Hµ', '.VnTime')).toBe('Nguyễn Thị Kim Hà')
    expect(legible('NguyÔn ThÞ Kim Hµ', null)).toBe('Nguyễn Thị Kim Hà')
    expect(legible('HiÖu tr\u00adëng', '.VnTime')).toBe('Hiệu trưởng')
    expect(legible('tr\u00adêng mÇm non', '.VnTimeH')).toBe('TRƯỜNG MẦM NON')
  })
  test('VNI, with and without the font', () => {
    expect(legible('Nguyeãn Thò Hoaøng Yeán', 'VNI-Times')).toBe('Nguyễn Thị Hoàng Yến')
    expect(legible('Tröôøng Tieåu hoïc', null)).toBe('Trường Tiểu học')
    expect(legible('MÑ 7', 'VNI-Times')).toBe('MĐ 7')
  })
  test('a word two encodings could mean is read as its neighbours are', () => {
    const reading = readSheet([['TT', 'Hoï vaø teân', 'Moâ ñun'], [1, 'Mai Thò Giang', '3, 4'], [2, 'Nguyeãn Thò Hoaøng', '3, 4']])
    expect(reading.roster.lines.map(({ values }) => values.fullName)).toEqual(['Mai Thị Giang', 'Nguyễn Thị Hoàng'])
    expect(readSheet([['TT', 'Họ và tên', 'Mô đun'], [1, 'Mai Thò Giang', '3, 4']]).roster.lines[0]?.values.fullName).toBe('Mai Thò Giang')
  })
  test('Unicode stays, in whatever form and among invisible characters', () => {
    expect(legible('Lê Hà'.normalize('NFD'), null)).toBe('Lê Hà')
    expect(legible('\u200bPhạm\u00a0 Thị  Nhi ', null)).toBe('Phạm Thị Nhi')
    expect(legible('Lê Hà', 'Times New Roman')).toBe('Lê Hà')
    expect(legible('Trần Văn Hà', '.VnTime')).toBe('Trần Văn Hà')
  })
})

test('folding forgets diacritics, case and punctuation', () => {
  expect(fold('T.Độ chuyên  môn (*)')).toBe('t do chuyen mon')
  expect(foldHeading('NgaySinh')).toBe('ngay sinh')
  expect(foldHeading('ND01')).toBe('nd 1')
})

test('syllables of Vietnamese are told from noise', () => {
  expect(['Nguyễn', 'nghiêng', 'Quế', 'ĐH', 'ương'].every(isSyllable)).toBe(true)
  expect(['NguyÔn', 'Nguyeãn', 'ßng', 'zü'].some(isSyllable)).toBe(false)
})
