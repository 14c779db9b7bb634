import { describe, expect, it } from '@jest/globals'
import { citationsIn } from '#schema/legal-basis/read/citations.ts'
import { tidied } from '#schema/legal-basis/read/paragraph.ts'

const cited = (text: string) => citationsIn({ text: tidied(text), paragraph: 0, setting: 'basis' })
const short = (text: string) => cited(text).map(({ instrument, date }) => [instrument?.id ?? null, date?.day ?? null])

describe('an instrument is found however it is written', () => {
  it.each([
    ['Căn cứ Thông tư số 19/2019/TT-BGDĐT ngày 12 tháng 11 năm 2019 của Bộ Giáo dục và Đào tạo', 'TT19-2019', '2019-11-12'],
    ['theo thông tư số19/2019/TT-BGDĐT ngày 12/11/2019', 'TT19-2019', '2019-11-12'],
    ['Thông tư số 19 /2019/TT- BGD&ĐT, ngày 12.11.2019', 'TT19-2019', '2019-11-12'],
    ['TT 19/2019/TT-BGDDT (ngày 12-11-2019)', 'TT19-2019', '2019-11-12'],
    ['Thông tư 19/2019/TT-BGD ĐT của Bộ Giáo dục và Đào tạo ban hành ngày 12/11/2019', 'TT19-2019', '2019-11-12'],
    ['THÔNG TƯ SỐ 19/2019/TT-BGDĐT NGÀY NGÀY 12/11/2019', 'TT19-2019', '2019-11-12'],
    ['Thông tư 19/2019 của Bộ Giáo dục và Đào tạo', 'TT19-2019', null],
    ['Thông tư liên tịch số 22/TTLT-BGDĐT-BNV ngày 16/9/2015', 'TTLT22-2015', '2015-09-16'],
    ['Quyết định số 711/QĐ-TTg ngày 13/6/2012', 'QD711-2012', '2012-06-13'],
    ['Quyết định 711/QĐ-TTg của Thủ tướng Chính phủ', 'QD711-2012', null],
    ['Nghị định 30/2020/NĐ-CP', 'ND30-2020', null],
    ['Chỉ thị số 05-CT/TW ngày 15/5/2016', 'CT05-2016', '2016-05-15'],
    ['Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019', 'L43-2019', '2019-06-14'],
    ['Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;', 'L43-2019', '2019-06-14'],
    ['Căn cứ Luật Viên chức năm 2010;', 'L58-2010', null],
    ['Luật Viên chức ngày 10/12/2025', 'L129-2025', '2025-12-10'],
  ])('%s', (text, instrument, date) => {
    expect(short(text)).toEqual([[instrument, date]])
  })

  it('reads decomposed letters, hard spaces and invisible marks', () => {
    expect(short('Căn cứ Thông tư\u00a0số\u00a019/2019/TT-\u200bBGDĐT ngày 12/11/2019'.normalize('NFD'))).toEqual([['TT19-2019', '2019-11-12']])
  })

  it('reads a list of numbers that share year, symbol and date', () => {
    const found = cited('các Thông tư số 11, 12/2019/TT-BGDĐT ngày 26/8/2019')
    expect(found.map(({ instrument }) => instrument?.id)).toEqual(['TT11-2019', 'TT12-2019'])
    expect(found[0]?.printed).toBe('11/2019/TT-BGDĐT')
  })

  it('gives each of several instruments its own date', () => {
    expect(short('Thông tư 17/2019/TT-BGDĐT ngày 01/11/2019; Thông tư 20/2018/TT-BGDĐT; Nghị định 71/2020/NĐ-CP ngày 30/6/2020')).toEqual([['TT17-2019', '2019-11-01'], ['TT20-2018', null], ['ND71-2020', '2020-06-30']])
  })

  it('keeps the place: the characters are those of the number and its date', () => {
    const text = 'Căn cứ Thông tư số 12/2019/TT-BGDĐT ngày 26/8/2019 của Bộ;'
    const [found] = cited(text)
    expect(text.slice(found!.at.from, found!.at.to)).toBe('Thông tư số 12/2019/TT-BGDĐT ngày 26/8/2019')
  })
})

describe('what is no instrument of the register', () => {
  it.each(['Kế hoạch số 25/KH-TTHX ngày 05/9/2022', 'Quyết định số 99/QĐ-UBND ngày 01/8/2022', 'Thông tư số 99/2019/TT-BGDĐT', 'Thông tư số 17/2019/TT-BTC', 'Luật Giáo dục 2005', 'Quyết định số 711/QĐ-TTg ngày 13/6/2021'])('%s is cited and unknown', (text) => {
    expect(cited(text).map(({ instrument }) => instrument)).toEqual([null])
  })

  it.each(['40 tiết/năm học, 02 module/GV/năm học', 'lớp 6/2, sĩ số 1/35, học 24/7', 'ngày 31/8/2022', 'tỉ lệ 1/GV', 'Luật Giáo dục đại học', 'Luật Viên chức', 'TCVN 6909:2001', 'mỗi tổ 2/3 số người'])('%s is no citation', (text) => {
    expect(cited(text)).toEqual([])
  })

  it('takes no far date for that of the number', () => {
    expect(short('Kế hoạch số 25/KH-TTHX về bồi dưỡng hè đến hết ngày 31/8/2022')).toEqual([[null, null]])
  })

  it('keeps a date no calendar has', () => {
    expect(cited('Thông tư số 19/2019/TT-BGDĐT ngày 31/02/2019')[0]?.date).toMatchObject({ day: null, printed: 'ngày 31/02/2019' })
  })
})
