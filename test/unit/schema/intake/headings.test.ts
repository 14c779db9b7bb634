import { describe, expect, test } from '@jest/globals'
import { topicsOf } from '#schema/intake/headings/match.ts'
import { foldHeading } from '#schema/intake/text/fold.ts'
import { readSheet } from './grid.ts'

const best = (heading: string) => topicsOf(foldHeading(heading))[0]
const fields = (reading: ReturnType<typeof readSheet>) => reading.tables[0]?.columns.map(({ field }) => field)

describe('headings', () => {
  test.each([['Teacher ID', 'staffCode'], ['Position', 'roleText'], ['Tổ', 'group'], ['Number of periods', 'periods03'], ['No.', 'ordinal']])('%s is %s', (heading, topic) => expect(best(heading)?.topic).toBe(topic))

  test.each([['Số tiết dạy/tuần', 'periods03'], ['Điểm thi đua', 'score'], ['Xếp loại chuẩn nghề nghiệp', 'rating']])('%s is hardly %s: it speaks of other business', (heading, topic) =>
    expect(topicsOf(foldHeading(heading)).find((match) => match.topic === topic)?.score ?? 0).toBeLessThan(0.4))

  test('training named beside other business stays training', () => expect(best('Số tiết dạy học theo mô đun BDTX')?.score).toBeGreaterThan(0.4))

  test('marks and hours of other business are left alone', () => {
    const reading = readSheet([
      ['STT', 'Họ và tên', 'Số tiết dạy/tuần', 'Điểm thi đua', 'Mô đun', 'Số tiết', 'Xếp loại viên chức', 'Kết quả BDTX'],
      [1, 'Nguyễn Thị Hoa', 19, 85, 'GVPT 1, 2', 40, 'HTTNV', 'HT'], [2, 'Lê Thị Lan', 17, 91, 'GVPT 3, 4', 40, 'HTXSNV', 'HT'], [3, 'Trần Văn Minh', 4, 88, 'GVPT 5, 6', 40, 'HTNV', 'KHT'],
    ])
    expect(fields(reading)).toEqual(['ordinal', 'fullName', null, null, 'modules', 'periods03', null, 'rating'])
    expect(reading.roster.lines.map(({ values }) => values.periods03)).toEqual([40, 40, 40])
  })
})
