import { beforeEach, describe, expect, test } from '@jest/globals'
import { actsOf, decisionOn, exceptionsFirst, mark, marks, pileAt, stepsOf, waitingAt } from '#addin/features/pass-plans/waiting.ts'
import { bookOf, personOf, planOf } from './book.ts'

const waits = (id: string, exceptions: readonly { readonly severity: 'WARNING' | 'INFO' }[] = []) =>
  personOf({ id, plan: planOf({ state: 'UNDERWAY', holder: 'PRINCIPAL' }), exceptions: exceptions.map(({ severity }) => ({ code: 'FEWER_PERIODS' as const, textVi: 'x', textEn: 'x', severity })) })

beforeEach(() => { marks.set(new Map()) })

describe('a pile of plans', () => {
  const people = [waits('a'), waits('b', [{ severity: 'WARNING' }]), waits('c', [{ severity: 'INFO' }])]

  test('shows what is out of the ordinary first', () => {
    const { exceptional, usual } = exceptionsFirst(people)
    expect([exceptional.map(({ id }) => id), usual.map(({ id }) => id)]).toEqual([['b'], ['a', 'c']])
  })

  test('passes as a whole but for the marked: those with a word go back, those without stay', () => {
    mark('b', { note: '  thiếu tiết ', item: 'GVPT 4' })
    mark('c', { note: ' ', item: '' })
    const decision = decisionOn(people, marks.get())
    expect(decision.left.map(({ id }) => id)).toEqual(['c'])
    expect(actsOf(decision, 'PRINCIPAL', marks.get())).toEqual([
      { pass: { person: 'a', step: 'PRINCIPAL', note: null } },
      { return: { person: 'b', step: 'PRINCIPAL', note: 'thiếu tiết', item: 'GVPT 4' } },
    ])
  })

  test('a mark taken away is gone', () => {
    mark('a', { note: 'x', item: '' })
    mark('a', null)
    expect(decisionOn(people, marks.get()).passed).toHaveLength(3)
  })
})

describe('whose pile it is', () => {
  const book = bookOf([waits('a'), personOf({ id: 'b', plan: planOf({ state: 'UNDERWAY', holder: 'TEAM_HEAD' }) }), personOf({ id: 'c' })])
  test('a deputy who is delegated to stands in for the principal, a clerk for nobody', () => {
    expect(stepsOf({ ...book, viewerRole: ['DEPUTY'] })).toEqual(['PRINCIPAL'])
    expect(stepsOf({ ...book, viewerRole: ['TEAM_HEAD'] })).toEqual(['TEAM_HEAD'])
    expect(stepsOf({ ...book, viewerRole: ['CLERK'] })).toEqual([])
  })
  test('heads have no pile where the school goes without that step', () => { expect(stepsOf({ ...book, steps: ['TEACHER', 'PRINCIPAL'], viewerRole: ['TEAM_HEAD'] })).toEqual([]) })
  test('heads see their own team\'s, whoever decides last sees everybody\'s', () => {
    const pile = { ...book, people: [personOf({ id: 'b', team: 'Tổ 1', plan: planOf({ state: 'UNDERWAY', holder: 'TEAM_HEAD' }) }), personOf({ id: 'd', team: 'Tổ 2', plan: planOf({ state: 'UNDERWAY', holder: 'TEAM_HEAD' }) })] }
    expect(pileAt({ ...pile, viewerRole: ['TEAM_HEAD'] }, 'TEAM_HEAD', 'Tổ 2').map(({ id }) => id)).toEqual(['d'])
    expect(pileAt({ ...pile, viewerRole: ['PRINCIPAL'] }, 'TEAM_HEAD', null)).toHaveLength(2)
  })
  test('waiting are those the step holds', () => {
    expect(waitingAt(book, 'TEAM_HEAD').map(({ id }) => id)).toEqual(['b'])
    expect(waitingAt(book, 'PRINCIPAL').map(({ id }) => id)).toEqual(['a'])
  })
})
