import { describe, expect, it } from '@jest/globals'
import type { Workbook } from '#schema/grammar/sheet.ts'
import { changed } from '#schema/repairs/content.ts'
import { book, judged, mended, sheetWith } from './mended.ts'

const tidied = (content: Workbook) => {
  const { findings, tidyings } = mended(content)
  const after = changed(content, tidyings.flatMap(({ changes }) => changes))
  expect(judged(after).map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule))
  return tidyings.map(({ kind, changes }) => ({ kind, at: `${String.fromCharCode(64 + changes[0]!.cell.column)}${String(changes[0]!.cell.row)}`, value: changes[0]!.after.value }))
}

describe('numbers kept as text', () => {
  it.each([['score02', '8,5', 'I3', 8.5], ['score02', ' 7 ', 'I3', 7], ['periods', '40 tiết', 'G3', 40], ['periods', '40', 'G3', 40]] as const)('%s %s', (...[field, text, at, value]) => {
    expect(tidied(sheetWith({ [field]: text }))).toEqual([{ kind: 'number-as-text', at, value }])
  })

  it.each([['score02', 'Vắng'], ['score02', 'Miễn'], ['periods', 'bốn mươi'], ['code', '001000000111']] as const)('%s %s stays', (field, text) => {
    expect(tidied(sheetWith({ [field]: text }))).toEqual([])
  })

  it('a formula stays, whatever it gives', () => {
    expect(tidied(sheetWith({ score02: '8,5' }, { formulas: { I3: '=H3&""' } }))).toEqual([])
  })
})

describe('birth dates kept as text', () => {
  it('become days', () => {
    expect(tidied(sheetWith({ birth: '02/03/1985' }))).toEqual([{ kind: 'date-as-text', at: 'C3', value: 31_108 }])
  })

  it('stay where the year is all there is, and where the column writes the month first somewhere', () => {
    expect(tidied(sheetWith({ birth: '1985' }))).toEqual([])
    const content = sheetWith({ birth: '02/03/1985' })
    const sheet = content.sheets[0]!
    const values = sheet.values.map((row, y) => (y === 4 ? row.map((cell, x) => (x === 2 ? '03/25/1985' : cell)) : row))
    expect(tidied({ sheets: [{ ...sheet, values }] }).filter(({ kind }) => kind === 'date-as-text')).toEqual([])
  })
})

describe('letters and blanks', () => {
  it('loose accents, double blanks and invisible signs go', () => {
    expect(tidied(sheetWith({ name: 'Nguyễn  Thị\u00a0Mẫu\u200b' }))).toEqual([{ kind: 'stray-characters', at: 'B3', value: 'Nguyễn Thị Mẫu' }])
    expect(tidied(sheetWith({ name: 'Nguyễn Thị Mẫu'.normalize('NFD') }))).toEqual([{ kind: 'stray-characters', at: 'B3', value: 'Nguyễn Thị Mẫu' }])
  })

  it('text under an old font becomes Unicode, and its font with it', () => {
    const content = sheetWith({ name: 'NguyÔn ThÞ MÉu' }, { fonts: { B3: '.VnTime' } })
    expect(tidied(content)).toEqual([{ kind: 'legacy-font', at: 'B3', value: 'Nguyễn Thị Mẫu' }])
    expect(mended(content).tidyings[0]!.changes[0]!.after.font).toBe('Times New Roman')
  })

  it('a word of two readings follows what its font mostly holds, as reading does', () => {
    const rows = [['STT', 'Họ và tên', 'Mô đun đăng ký'], ...['NguyÔn ThÞ MÉu', 'TrÇn V¨n ThÞ', 'Ph¹m V¨n NghiÖm', 'Lùng'].map((name, at) => [at + 1, name, 'GVPT 1; GVPT 2'])]
    const fonts = Object.fromEntries([2, 3, 4, 5].map((row) => [`B${String(row)}`, 'Arial']))
    const repaired = mended(book(rows, { fonts })).tidyings.flatMap(({ changes }) => changes).find(({ cell }) => cell.row === 5)
    expect(repaired?.after.value).toBe('Lựng')
    expect(mended(book(rows.filter((_, at) => at === 0 || at === 4), { fonts })).tidyings).toEqual([])
  })

  it('a plain name stays', () => {
    expect(tidied(sheetWith({ name: 'Đặng Thị Ngọc Ánh' }))).toEqual([])
  })
})

describe('spelling of module codes', () => {
  it('follows the column where that has one way', () => {
    expect(tidied(sheetWith({ modules: 'gvpt1; Gvpt.09' }))).toEqual([{ kind: 'module-spelling', at: 'F3', value: 'GVPT 1; GVPT 9' }])
  })

  it('stays where titles or bare numbers stand, or the column has no habit', () => {
    expect(tidied(sheetWith({ modules: 'gvpt1: Nâng cao phẩm chất; gvpt 9' }))).toEqual([])
    expect(tidied(sheetWith({ modules: '1; 9' }))).toEqual([])
    expect(tidied(sheetWith({ modules: 'GVPT 1; GVPT 9' }, {}, { modules: 'GVPT2, gvpt-9' })).filter(({ at }) => at === 'F3')).toEqual([])
  })
})
