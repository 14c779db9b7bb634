import { describe, expect, test } from '@jest/globals'
import type { Provision } from '#schema/grammar/provision.ts'
import { hoursMoved } from '#schema/law/tt-17-2019.ts'
import { modulesPerTeacher } from '#schema/law/product.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { exampleRoster } from '#schema/rules/example.ts'
import { compareAnswers, questionOf, questions } from '#schema/rules/questions.ts'

test.each([
  ['modules-per-teacher', { modules: 2 }, { modules: 3 }, 'tighter'],
  ['modules-per-teacher', { modules: 2 }, { modules: 1 }, 'looser'],
  ['modules-per-teacher', { modules: 2 }, { modules: 2 }, 'same'],
  ['school-plan-due', { month: 7, day: 1 }, { month: 5, day: 15 }, 'tighter'],
  ['school-plan-due', { month: 5, day: 15 }, { month: 10, day: 1 }, 'looser'],
  ['results-report-due', { month: 6, day: 1 }, { month: 5, day: 25 }, 'tighter'],
  ['hours-moved', { to02: 10 }, { to02: 5 }, 'other'],
  ['topics-02', { topics: ['Một'] }, { topics: ['MỘT', 'Hai'] }, 'tighter'],
  ['topics-02', { topics: ['Một', 'Hai'] }, { topics: ['Hai'] }, 'looser'],
  ['topics-02', { topics: ['Một'] }, { topics: ['Hai'] }, 'other'],
  ['marking', {}, {}, null],
])('%s: %j above, %j below: %s', (...[id, upper, lower, how]) => expect(compareAnswers(id, upper, lower)).toBe(how))

test('every example makes sense, and what does not is told', () => {
  for (const { example, makesSense } of questions) expect(makesSense(example)).toBe(true)
  const senseless = [['hours-moved', { to02: 41 }], ['hours-moved', { to02: 0.5 }], ['modules-per-teacher', { modules: null }], ['modules-per-teacher', { modules: 0 }], ['school-plan-due', { month: 2, day: 30 }], ['school-plan-due', { month: 13, day: 1 }], ['topics-01', { topics: [] }], ['topics-01', { topics: [7] }]] as const
  for (const [id, value] of senseless) expect({ id, value, sense: questionOf(id)!.makesSense(value) }).toEqual({ id, value, sense: false })
})

describe('layers', () => {
  const said = <Value>(base: Provision<Value>, [layer, value]: readonly [Provision['layer'], Value], yields = false): Provision => ({
    ...base, layer, yields, cite: { instrument: '1/QĐ', clause: null }, since: [{ from: '2024-08-01', value }],
  })
  const plan = (modules: number | null) => exampleRoster([{ fullName: 'Người Thử Một', modules: ['GVPT 1', 'GVPT 2'] }], { context: { plan: { modulesPerTeacher: modules, periods03: null } } })
  const kinds = (roster: ReturnType<typeof plan>, provisions: readonly Provision[]) => checkRoster(roster, { provisions }).map(({ rule }) => rule)

  test('a school may ask for more than its authority, which did not yield', () => {
    expect(kinds(plan(3), [said(modulesPerTeacher, ['authority', { modules: 2 }])])).toEqual(['too-few-modules'])
  })

  test('a school that asks for less is told of both, and the rules wait', () => {
    expect(kinds(plan(1), [said(modulesPerTeacher, ['authority', { modules: 2 }])])).toEqual(['provisions-conflict'])
    expect(kinds(plan(1), [said(modulesPerTeacher, ['authority', { modules: 2 }], true)])).toEqual(['too-many-modules'])
  })

  test('without a decision of the school that of the authority holds', () => {
    expect(kinds(plan(null), [said(modulesPerTeacher, ['authority', { modules: 2 }])])).toEqual([])
  })

  test('hours moved otherwise than above need leave from above', () => {
    const roster = exampleRoster([{ fullName: 'Người Thử Một', periods01: 35, periods02: 45 }])
    const both = (yields: boolean) => [said(hoursMoved, ['province', { to02: 10 }], yields), said(hoursMoved, ['school', { to02: 5 }])]
    expect(kinds(roster, both(false))).toEqual(['provisions-conflict'])
    expect(kinds(roster, both(true))).toEqual([])
  })
})

test('a text entered anew silences the built-in one, from its day', () => {
  const corrected: Provision = { ...hoursMoved, restates: true, since: [{ from: '2024-08-01', value: { to02: 4 } }] }
  const roster = exampleRoster([{ fullName: 'Người Thử Một', periods01: 36, periods02: 44 }])
  expect(checkRoster(roster, { provisions: [corrected] })).toEqual([])
  expect(checkRoster(roster, { provisions: [{ ...corrected, since: [{ from: '2024-08-02', value: { to02: 4 } }] }] })).toHaveLength(2)
})
