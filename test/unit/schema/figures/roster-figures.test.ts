import { describe, expect, test } from '@jest/globals'
import { dueDay, isLate } from '#schema/figures/due-day.ts'
import { quotasOf } from '#schema/figures/quotas.ts'
import { parseSchoolYear, schoolYearOf } from '#schema/engine/school-year.ts'
import { exampleRoster } from '#schema/rules/example.ts'
import { rightRatings } from '#schema/rules/right-ratings.ts'

const owed = { periods01: 40, periods02: 40, periods03: 40 }
const on = '2024-08-01'
const firstOf = (...people: Parameters<typeof exampleRoster>[0]) => exampleRoster(people).lines[0]!

describe('quotas', () => {
  test('stated periods are what is planned', () => {
    expect(quotasOf(firstOf({ periods01: 30, periods03: 45 }), owed, on)).toEqual({
      periods01: { owed: 40, planned: 30, missing: 10 },
      periods02: { owed: 40, planned: null, missing: null },
      periods03: { owed: 40, planned: 45, missing: 0 },
    })
  })
  test('else verified periods of the modules', () => {
    expect(quotasOf(firstOf({ modules: ['GVPT 1'] }), owed, on).periods03).toEqual({ owed: 40, planned: 20, missing: 20 })
    expect(quotasOf(firstOf({ modules: ['GVMN 7'] }), owed, on).periods03.planned).toBeNull()
  })
})

describe('the right rating of a line', () => {
  const ratings = (people: Parameters<typeof exampleRoster>[0], yearClosed = true) => rightRatings(exampleRoster(people, { context: { yearClosed } })).map((rated) => rated?.rating ?? rated?.state ?? null)

  test('passed, failed, broken, on leave, gone', () => {
    expect(
      ratings([
        { score01: 5, score02: 6 },
        { score01: 4.9, score02: 10 },
        { score01: 85, score02: 6 },
        { score01: null, score02: null, status: 'onLeave' },
        { score01: 9, score02: 9, status: 'left' },
      ]),
    ).toEqual(['completed', 'notCompleted', 'data-error', null, null])
  })
  test('a person without a line on the sheet of results', () => expect(ratings([{ score01: 5 }, { modules: ['GVPT 1'] }])).toEqual(['completed', null]))
  test('an outstanding test while the year is open', () => expect(ratings([{ score01: 5, score02: 6 }, { score01: 5, score02: null }], false)).toEqual(['completed', 'not-yet']))
  test('an outstanding test once it is closed', () => expect(ratings([{ score01: 5, score02: 6 }, { score01: 5, score02: null }])).toEqual(['completed', 'notCompleted']))
  test('two marks of one programme both count', () => {
    expect(ratings([{ score03: 9, cells: { score03: [{ text: '9', value: 9 }, { text: '4', value: 4 }] } }])).toEqual(['notCompleted'])
  })
  test('course rules asked for and not said', () => {
    expect(ratings([{ score01: 9, compliance: 'Có' }, { score01: 9 }, { score01: 4 }])).toEqual(['completed', null, 'notCompleted'])
  })
  test('a column of ticks says no where it is empty', () => {
    expect(ratings([{ score01: 9, compliance: 'x' }, { score01: 9, compliance: null }])).toEqual(['completed', 'notCompleted'])
  })
  test('tests of modules count', () => expect(ratings([{ tests: ['9', '4,5'] }])).toEqual(['notCompleted']))
  test('no rating before there was a scale', () => {
    const roster = exampleRoster([{ score01: 5 }], { context: { schoolYear: { label: '2018-2019', from: '2018-08-01', to: '2019-07-31' } } })
    expect(rightRatings(roster)).toEqual([null])
  })
})

describe('a day that is due', () => {
  const due = dueDay('2025-08-01', { month: 5, day: 15 })
  test('the day before is in time, the day itself is late', () => {
    expect(due).toBe('2025-05-15')
    expect(isLate('2025-05-14', due)).toBe(false)
    expect(isLate('2025-05-15', due)).toBe(true)
  })
})

describe('school years', () => {
  test('a day belongs to the year that has begun', () => {
    expect(schoolYearOf('2024-07-31', '08-01', '07-31').label).toBe('2023-2024')
    expect(schoolYearOf('2024-08-01', '08-01', '07-31')).toEqual({ label: '2024-2025', from: '2024-08-01', to: '2025-07-31' })
  })
  test('two years that do not follow each other are no school year', () => {
    expect(parseSchoolYear('2024 – 2025', '08-01', '07-31')?.from).toBe('2024-08-01')
    expect(parseSchoolYear('2024-2026', '08-01', '07-31')).toBeNull()
    expect(parseSchoolYear('năm học', '08-01', '07-31')).toBeNull()
  })
})
