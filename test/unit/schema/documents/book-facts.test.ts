import { expect, test } from '@jest/globals'
import { bookAsOf } from '#schema/documents/year/book-as-of.ts'
import { yearFacts } from '#schema/documents/year/book-facts.ts'
import { recordFacts } from '#schema/documents/year/record-facts.ts'
import { yearFigures } from '#schema/documents/year/year-figures.ts'
import type { Act } from '#schema/year/act.ts'
import type { Book } from '#schema/year/book.ts'
import { yearTotals } from '#schema/year/figures/year-totals.ts'
import { approved, asker, done, given, item, join, mark, plan, year } from '../year/school.ts'

const law = (today: string) => ({ today, year, provisions: [] })
const standing = (person: string, more: Partial<Extract<Act, { act: 'setStanding' }>> = {}): Act =>
  ({ act: 'setStanding', person, standing: 'onLeave', from: '2026-01-05', to: null, reason: 'Nghỉ thai sản', decision: '15/QĐ', ...more })

const acts: readonly Act[] = [
  ...done('a'), ...approved('b'), mark('b', '01', 9), ...approved('c'), mark('c', '01', 3), ...done('d'), standing('d'), ...approved('e'), standing('e', { standing: 'transferred', reason: null }),
  join('f', { team: null, role: 'manager' }), plan('f', [item('QLPT 1', { months: ['2025-10'], term: 1 })]), join('g', { role: 'staff' }),
]
const book = given(acts)
const figuresOn = (of: Book, on: string) => yearFigures(yearFacts({ book: of, law: law(on), school: { name: 'Trường', levels: ['primary'] }, records: new Map(), issued: {}, before: null }))

test('papers and the book count alike', () => {
  const figures = figuresOn(book, '2026-03-10')
  const totals = yearTotals(book, law('2026-03-10'))
  expect(figures.get('school.people')).toBe(6)
  expect([figures.get('school.completed'), figures.get('school.notCompleted')]).toEqual([totals.completed, totals.notCompleted])
  for (const { code, people } of totals.registrations.filter(({ code }) => code.startsWith('QL'))) expect(figures.get(`school.modules.${code}.count`)).toBe(people.length)
  for (const { team, completed } of totals.teams.filter(({ team }) => team !== null)) expect(figures.get(`teams.${String(team)}.completed`)).toBe(completed)
  expect(figures.get('school.apart.ids')).toEqual(['e'])
})

test('leave takes nothing away from who completed; other staff and an unverified title stand nowhere', () => {
  const figures = figuresOn(book, '2026-03-10')
  expect([figures.get('person.d.rating'), figures.get('person.d.standing')]).toEqual(['completed', 'onLeave'])
  expect(figures.get('school.active.ids')).toEqual(['a', 'b', 'c', 'd', 'f'])
  expect(figures.has('person.g.fullName')).toBe(false)
  expect(figures.get('person.a.items.GVPT 3.title')).toBe('Phát triển chuyên môn của bản thân')
})

test('a paper of a day knows nothing of later days', () => {
  const early = figuresOn(bookAsOf(book, '2026-02-01'), '2026-02-01')
  expect(early.get('school.completed')).toBe(0)
  expect(early.get('person.a.earned')).toBe(0)
  expect(figuresOn(book, '2026-03-10').get('person.a.earned')).toBe(120)
  const before = figuresOn(bookAsOf(book, '2026-01-04'), '2026-01-04')
  expect(before.get('school.standing.onLeave')).toBe(0)
})

test('somebody is behind with what should have been earned by the day', () => {
  expect(figuresOn(book, '2025-10-31').get('person.f.behind')).toEqual([])
  expect(figuresOn(book, '2025-11-01').get('person.f.behind')).toEqual(['QLPT 1'])
})

test('a manager chooses from the list of managers; nobody gets one where the level is unknown and the school teaches several', () => {
  const { lists } = yearFacts({ book, law: law('2026-03-10'), school: { name: 'Trường', levels: ['primary', 'lowerSecondary'] }, records: new Map(), issued: {}, before: null })
  expect([lists.get('a')?.prefix, lists.get('f')?.prefix]).toEqual(['GVPT', 'QLPT'])
  const unknown = given([join('x', { level: null })], asker())
  expect(yearFacts({ book: unknown, law: law('2026-03-10'), school: { name: 'Trường', levels: ['primary', 'lowerSecondary'] }, records: new Map(), issued: {}, before: null }).lists.has('x')).toBe(false)
})

test('a record carries what is still owed from year to year', () => {
  const [only] = recordFacts([{ book, law: law('2026-07-01') }], 'b')
  expect(only).toMatchObject({ schoolYear: '2025-2026', owed: 120, earned: 40, credited: 0, missing: 80, outcome: null })
  expect(recordFacts([{ book, law: law('2026-07-01') }], 'a')).toMatchObject([{ missing: 0, outcome: 'completed', modules: ['GVPT 3'] }])
  expect(recordFacts([{ book, law: law('2026-07-01') }], 'nobody')).toEqual([])
  const sheet = { schoolYear: '2018-2019', modules: ['TH 1'], rating: 'completed' as const, grade: 'Giỏi' }
  const both = recordFacts([{ book, law: law('2026-07-01') }], 'a', [sheet, { ...sheet, schoolYear: '2025-2026' }])
  expect(both.map(({ schoolYear, owed, outcome, grade }) => [schoolYear, owed, outcome, grade])).toEqual([['2018-2019', null, 'completed', 'Giỏi'], ['2025-2026', 120, 'completed', null]])
})
