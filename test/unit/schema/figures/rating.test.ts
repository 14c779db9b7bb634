import { describe, expect, test } from '@jest/globals'
import { complianceOf } from '#schema/figures/compliance.ts'
import { readMark, type Scale } from '#schema/figures/mark.ts'
import { rate, type RatingInput, type Test } from '#schema/figures/rating.ts'

const scale: Scale = { lowest: 0, highest: 10, pass: 5 }

const tests = (...scores: readonly Test['score'][]): readonly Test[] => scores.map((score) => ({ part: 'test', score }))
const year = (rest: Partial<RatingInput>): RatingInput => ({ asOf: 'closed', programmes: { '01': { tests: tests(8) }, '02': { tests: tests(8) }, '03': { tests: tests(8) } }, ...rest })
const outcome = (input: RatingInput) => {
  const { state, rating } = rate(input, scale)
  return rating ?? state
}
const withScore = (score: Test['score'], rest: Partial<RatingInput> = {}) => outcome(year({ programmes: { '01': { tests: tests(9) }, '03': { tests: tests(score) } }, ...rest }))

describe('one mark', () => {
  test.each([
    [5, 'completed'],
    ['5,0', 'completed'],
    [' 5 ', 'completed'],
    [10, 'completed'],
    [4.999, 'notCompleted'],
    [4.95, 'notCompleted'],
    [0, 'notCompleted'],
    [null, 'notCompleted'],
    ['', 'notCompleted'],
    ['Vắng', 'notCompleted'],
    ['V', 'notCompleted'],
    ['-', 'notCompleted'],
    ['không KT', 'notCompleted'],
    [10.5, 'data-error'],
    [-1, 'data-error'],
    ['tám', 'data-error'],
    ['7..5', 'data-error'],
    ['8/10', 'data-error'],
    ['7 điểm', 'data-error'],
    ['B+', 'data-error'],
    [true, 'data-error'],
  ])('%p gives %s', (score, expected) => expect(withScore(score)).toBe(expected))

  test('a high average does not make up for it', () => expect(outcome(year({ programmes: { '01': { tests: tests(10, 10, 4.9) } } }))).toBe('notCompleted'))
  test('a broken mark stops the rating, whatever the others', () => expect(outcome(year({ programmes: { '01': { tests: tests(2, 85) } } }))).toBe('data-error'))
})

describe('the year', () => {
  test('open with a test outstanding: not yet', () => expect(withScore(null, { asOf: 'open' })).toBe('not-yet'))
  test('open with all tests done: rated', () => expect(withScore(4, { asOf: 'open' })).toBe('notCompleted'))
  test('no tests set', () => expect(outcome(year({ programmes: { '01': { tests: [] } } }))).toBe('not-rated'))
})

describe('course rules', () => {
  test('one not kept', () => expect(outcome(year({ regulations: [{ name: 'a', met: true }, { name: 'b', met: false }] }))).toBe('notCompleted'))
  test.each([
    [{ required: 4, attended: 4, excused: 0, excusedCounts: false }, 'completed'],
    [{ required: 4, attended: 3, excused: 1, excusedCounts: true }, 'completed'],
    [{ required: 4, attended: 3, excused: 1, excusedCounts: false }, 'notCompleted'],
    [{ required: 4, attended: 2, excused: 1, excusedCounts: true }, 'notCompleted'],
  ])('attendance %p gives %s', (attendance, expected) => expect(outcome(year({ attendance }))).toBe(expected))

  test('every reason is named', () => {
    const { reasons } = rate(
      year({ programmes: { '01': { tests: tests(4, null) } }, regulations: [{ name: 'a', met: false }], attendance: { required: 2, attended: 1, excused: 0, excusedCounts: false } }),
      scale,
    )
    expect(reasons).toEqual(['regulation-not-met', 'attendance-short', 'test-missing', 'test-below-pass'])
  })
})

describe('exemption', () => {
  const programmes = { '01': { tests: tests(9) }, '02': { tests: tests(null) } }
  test('approved for the year', () => expect(outcome(year({ exemption: { scope: 'year', approved: true } }))).toBe('not-rated'))
  test('not approved for the year', () => expect(outcome(year({ programmes, exemption: { scope: 'year', approved: false } }))).toBe('notCompleted'))
  test('approved from one programme', () => expect(outcome(year({ programmes, exemption: { scope: 'programme', programme: '02', approved: true } }))).toBe('completed'))
  test('approved from another programme', () => expect(outcome(year({ programmes, exemption: { scope: 'programme', programme: '01', approved: true } }))).toBe('notCompleted'))
  test('approved from one test', () => expect(outcome(year({ programmes: { '01': { tests: [...tests(9), { part: 'TH', score: null, exempt: { approved: true } }] } } }))).toBe('completed'))
  test('not approved from one test', () => expect(outcome(year({ programmes: { '01': { tests: [...tests(9), { part: 'TH', score: null, exempt: { approved: false } }] } } }))).toBe('notCompleted'))
  test('from everything leaves no test', () => expect(outcome(year({ programmes: { '02': { tests: tests(null) } }, exemption: { scope: 'programme', programme: '02', approved: true } }))).toBe('not-rated'))
})

test('an excused mark is told from an absent one', () => {
  expect(readMark('Miễn', scale).state).toBe('excused')
  expect(readMark('vắng mặt', scale).state).toBe('missing')
})

test.each([
  ['x', true],
  ['Có', true],
  ['Đầy đủ', true],
  ['Không', false],
  ['Chưa thực hiện', false],
  ['Vi phạm', false],
  ['Có vi phạm', false],
  ['Không vi phạm', true],
  ['Đ', true],
  ['', null],
  [null, null],
])('course rules: %p is %s', (text, expected) => expect(complianceOf(text)).toBe(expected))
