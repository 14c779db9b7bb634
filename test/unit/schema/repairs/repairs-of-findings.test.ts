import { describe, expect, it } from '@jest/globals'
import type { Workbook } from '#schema/grammar/sheet.ts'
import type { Repair } from '#schema/repairs/repair.ts'
import { afterwards, judged, mended, offered, sheetWith } from './mended.ts'

const repair = (content: Workbook, rule: string): Repair => {
  const found = offered(content, rule)
  if (typeof found === 'string') throw new Error(found)
  return found
}

/** The one cell's new value and format, after seeing that the finding goes and nothing comes. */
const outcome = (content: Workbook, rule: string) => {
  const found = repair(content, rule)
  expect(judged(afterwards(content, found)).filter((finding) => finding.rule === rule)).toEqual([])
  expect(found.changes).toHaveLength(1)
  const { value, format } = found.changes[0]!.after
  return { value, format, sure: found.sure }
}

/** 07/12/2025 and others, as Excel keeps them. */
const serial = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000

describe('a faultless sheet', () => {
  it('has no finding and nothing to repair or tidy', () => {
    expect(mended(sheetWith({}))).toEqual({ findings: [], answers: [], tidyings: [] })
  })
})

describe('a date where two modules were typed', () => {
  const dated = (day: string, format = 'd-mmm'): Workbook => sheetWith({ modules: serial(day) }, { formats: { F3: format } })

  it('becomes the two numbers as text, in codes as the column writes them', () => {
    expect(outcome(dated('2025-12-07'), 'cell-became-date')).toEqual({ value: 'GVPT 7; GVPT 12', format: '@', sure: true })
  })

  it('becomes bare numbers where the column has bare numbers', () => {
    const content = sheetWith({ modules: serial('2025-12-07') }, { formats: { F3: 'd-mmm' } }, { modules: '5; 9' })
    expect(outcome(content, 'cell-became-date')).toMatchObject({ value: '7; 12' })
  })

  it('reads month and year where the format shows them', () => {
    expect(outcome(dated('2013-07-01', 'mmm-yy'), 'cell-became-date')).toMatchObject({ value: 'GVPT 7; GVPT 13' })
  })

  it.each([
    ['a number outside the list', '2025-12-25', 'd-mmm'],
    ['the same number twice', '2025-07-07', 'd-mmm'],
    ['a year nobody can have added', '2013-12-07', 'dd/mm/yyyy'],
    ['a day that is not the first of its month', '2013-07-02', 'mmm-yy'],
  ])('is left alone: %s', (_, day, format) => {
    expect(offered(dated(day, format), 'cell-became-date')).toBe('several-readings')
  })
})

describe('a mark that is no number', () => {
  it.each([['8/10', 8], ['Tám', 8], ['Bảy rưỡi', 7.5], ['8,,5', 8.5], ['8 , 5', 8.5], ['7.5.', 7.5], ['9 điểm.', 9]])('%s becomes %d', (text, value) => {
    expect(outcome(sheetWith({ score02: text }), 'score-not-a-number')).toEqual({ value, format: null, sure: true })
  })

  it.each(['7-8', '8/5', '85/10', 'Đạt', 'khá', '12 điểm', '8 hoặc 9'])('%s is left alone', (text) => {
    expect(offered(sheetWith({ score02: text }), 'score-not-a-number')).toBe('several-readings')
  })

  it('gives a text cell a format that takes numbers', () => {
    expect(outcome(sheetWith({ score02: '8/10' }, { formats: { I3: '@' } }), 'score-not-a-number')).toMatchObject({ value: 8, format: 'General' })
  })
})

describe('a rating against the marks', () => {
  it('is proposed in the words of the column, never for a whole group', () => {
    expect(outcome(sheetWith({ score02: 4 }), 'rating-inconsistent')).toEqual({ value: 'Không hoàn thành', format: null, sure: false })
    expect(outcome(sheetWith({ rating: 'CHT' }, {}, { rating: 'HT' }), 'rating-inconsistent')).toMatchObject({ value: 'HT' })
  })

  it('names a formula it would replace', () => {
    const content = sheetWith({ score02: 4 }, { formulas: { K3: '=IF(H3>5,"Hoàn thành","")' } })
    expect(repair(content, 'rating-inconsistent').changes[0]!.before.formula).toBe('=IF(H3>5,"Hoàn thành","")')
  })
})

describe('a code that lost its zeros', () => {
  it('gets them back where it was typed as a number', () => {
    expect(outcome(sheetWith({ code: 1_009_000_111 }), 'bad-id')).toEqual({ value: '001009000111', format: '@', sure: false })
  })

  it.each([['a text of the wrong length', '1009000111'], ['a number of another length', 123_456], ['somebody else has it', 1_001_000_111]])('is left alone: %s', (_, code) => {
    expect(offered(sheetWith({ code }), 'bad-id')).toBe('papers-decide')
  })
})

describe('a birth date', () => {
  it('typed month first is proposed as a day', () => {
    expect(outcome(sheetWith({ birth: '03/25/1985' }), 'birth-date-impossible')).toEqual({ value: serial('1985-03-25'), format: 'dd/mm/yyyy', sure: false })
  })

  it.each(['31/02/1985', '45/25/1985', '03/25/1885'])('%s is left alone', (birth) => {
    expect(offered(sheetWith({ birth }), 'birth-date-impossible')).toBe('papers-decide')
  })
})

describe('what only people can decide', () => {
  it.each([
    ['duplicate-module', { modules: 'GVPT 5 và GVPT 5' }, 'person-decides'],
    ['unknown-module', { modules: 'GVPT 1; GVPT 99' }, 'person-decides'],
    ['wrong-catalogue', { modules: 'GVPT 1; QLPT 3' }, 'either-wrong'],
    ['repealed-catalogue', { modules: 'GVPT 1; TH 5' }, 'no-mapping'],
    ['rating-unknown-word', { rating: 'Khá' }, 'no-mapping'],
    ['periods-not-40', { periods: 30 }, 'plan-decides'],
    ['score-out-of-range', { score01: 85 }, 'papers-decide'],
    ['formula-error', { score01: '#REF!' }, 'formula'],
  ] as const)('%s has no repair, and says why', (rule, first, reason) => {
    expect(offered(sheetWith(first), rule)).toBe(reason)
  })
})

describe('several mistakes in one row', () => {
  it('a mark is repaired though the rating then turns out wrong, as it always was', () => {
    expect(outcome(sheetWith({ score02: '4/10' }), 'score-not-a-number')).toMatchObject({ value: 4 })
  })
})
