import { expect, test } from '@jest/globals'
import type { Act } from '#schema/year/act.ts'
import { mayNow } from '#schema/year/may-act.ts'
import { approved, asker, fullPlan, given, handed, item, join, mark, passed, plan, why } from './school.ts'

const joined = given([join('a')])

test('a person is in once, and a stranger has no plan', () => {
  expect(why(joined, join('a'))).toBe('alreadyIn')
  expect(why(joined, join('b'))).toBeNull()
  expect(why(joined, plan('b'))).toBe('nobodyOfThatId')
  expect(why(joined, plan('a'))).toBeNull()
})

test.each([
  ['one module written in two ways', [item('GVPT 3'), item('GVPT 03')], 'itemTwice'],
  ['one id twice', [item('01'), item('01')], 'itemTwice'],
  ['two topics', [item('01/1'), item('01/2')], null],
  ['no periods at all', [item('01', { periods: 0 })], 'periodsOutOfRange'],
  ['more than a whole year', [item('01', { periods: 121 })], 'periodsOutOfRange'],
  ['a whole year', [item('01', { periods: 120 })], null],
  ['the month before the year', [item('01', { months: ['2025-07'] })], 'monthOutsideYear'],
  ['its first and last month', [item('01', { months: ['2025-08', '2026-07'] })], null],
  ['programme 03 without a module', [item('GVPT 3', { module: null })], 'moduleMissing'],
  ['a module in programme 01', [item('01', { module: 'GVPT 3' })], 'itemUnknown'],
])('a plan with %s', (_name, items, expected) => {
  expect(why(joined, plan('a', items))).toBe(expected)
})

test('a plan goes from hand to hand, each in its turn', () => {
  const drafted = given([plan('a')], asker(), joined)
  const [head, principal] = passed('a') as [Act, Act]
  expect(why(joined, handed('a'))).toBe('nothingPlanned')
  expect(why(drafted, head)).toBe('notUnderway')
  const underway = given([handed('a')], asker(), drafted)
  expect(underway.members.get('a')?.plan).toMatchObject({ state: 'underway', holder: 'teamHead' })
  expect(why(underway, principal)).toBe('notYourStep')
  expect(why(underway, plan('a'))).toBe('planUnderway')
  expect(why(underway, head, asker('teamHead'))).toBeNull()
  expect(why(underway, head, asker('teamHead', { by: { team: 'Văn' } }))).toBe('notYourTeam')
  expect(why(underway, head, asker('clerk'))).toBe('mayNot')
  const withPrincipal = given([head], asker(), underway)
  expect(why(withPrincipal, principal, asker('teamHead'))).toBe('notYourStep')
  const returned: Act = { act: 'return', person: 'a', step: 'principal', note: 'Thiếu chương trình 02', item: '02' }
  expect(why(withPrincipal, { ...returned, note: ' ' })).toBe('reasonMissing')
  expect(why(withPrincipal, { ...returned, item: 'GVPT 9' })).toBe('itemUnknown')
  expect(given([returned], asker(), withPrincipal).members.get('a')?.plan).toMatchObject({ state: 'drafted', holder: 'teacher', marks: [{}, {}, { verdict: 'returned', item: '02' }] })
  expect(given([principal], asker(), withPrincipal).members.get('a')?.plan).toMatchObject({ state: 'approved', holder: null })
})

test('an approved plan is changed by an amendment that a second person accepts', () => {
  const book = given([...approved('a'), mark('a', '01', 8)])
  const amend = (items: readonly ReturnType<typeof item>[]): Act => ({ act: 'amend', person: 'a', items, reason: 'Đổi mô đun' })
  const swapped = [item('01'), item('02'), item('GVPT 4')]
  expect(why(book, plan('a'))).toBe('alreadyApproved')
  expect(why(given([join('a'), plan('a')]), amend(swapped))).toBe('notApproved')
  expect(why(book, amend(fullPlan))).toBe('nothingChanged')
  expect(why(book, amend([item('02'), item('GVPT 4')]))).toBe('itemHasResults')
  const waiting = given([amend(swapped)], asker('clerk'), book)
  const settle: Act = { act: 'settleAmendment', person: 'a', accepted: true, note: null }
  expect(why(waiting, amend(swapped))).toBe('amendmentPending')
  expect(why(book, settle)).toBe('noAmendment')
  expect(why(waiting, settle, asker('principal', { by: { account: 'clerk' } }))).toBe('samePerson')
  expect(given([settle], asker(), waiting).members.get('a')?.plan).toMatchObject({ state: 'approved', items: swapped, amendment: null })
  expect(given([{ ...settle, accepted: false, note: 'Giữ nguyên' } as Act], asker(), waiting).members.get('a')?.plan).toMatchObject({ items: fullPlan, amendment: null })
})

test('reopening needs a reason and gives the plan back to the teacher', () => {
  const book = given(approved('a'))
  expect(why(book, { act: 'reopen', person: 'a', reason: '' })).toBe('reasonMissing')
  expect(why(book, { act: 'reopen', person: 'a', reason: 'Sai' }, asker('clerk'))).toBe('mayNot')
  expect(given([{ act: 'reopen', person: 'a', reason: 'Sai' }], asker(), book).members.get('a')?.plan).toMatchObject({ state: 'drafted', holder: 'teacher' })
})

test('steps are data: a school without heads of teams goes straight to the principal', () => {
  const steps: Act = { act: 'setSteps', steps: ['teacher', 'principal'] }
  expect(why(joined, { act: 'setSteps', steps: ['teacher', 'teamHead'] })).toBe('stepsMissing')
  const waiting = given([plan('a'), handed('a'), steps], asker(), joined)
  expect(waiting.members.get('a')?.plan).toMatchObject({ state: 'underway', holder: 'principal' })
})

test('a deputy acts as principal on days a delegation covers, and nobody delegates to themselves', () => {
  const delegation = { id: 'd', account: 'deputy', name: 'Phó', from: '2026-03-01', to: '2026-03-31', decision: '12/QĐ' }
  const book = given([join('a'), { act: 'delegate', delegation }])
  expect(why(book, plan('a'), asker('deputy', { today: '2026-03-31' }))).toBeNull()
  expect(why(book, plan('a'), asker('deputy', { today: '2026-04-01' }))).toBe('noDelegation')
  expect(why(book, plan('a'), asker('deputy', { today: '2026-02-28' }))).toBe('noDelegation')
  expect(mayNow(book, asker('deputy', { today: '2026-04-01' }))).toEqual([])
  expect(mayNow(book, asker('deputy'))).toContain('settleOverride')
  expect(mayNow(book, asker('deputy'))).not.toContain('delegate')
  expect(why(book, { act: 'delegate', delegation: { ...delegation, id: 'e', account: 'principal' } })).toBe('samePerson')
})
