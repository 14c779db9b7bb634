import { expect, test } from '@jest/globals'
import { differencesOf } from '#server/plan/differences.ts'
import { PlanLine } from '#server/plan/plan-line.entity.ts'
import type { WrittenTexts } from '#server/plan/written-texts.ts'

const line = (id: string, written: WrittenTexts): PlanLine => Object.assign(new PlanLine(), { person: { id }, written, fullName: written.fullName?.[0] ?? null })
const before = (personId: string, written: WrittenTexts) => ({ personId, clientRowId: personId, version: 1, written, values: {} })

test('new, gone and changed lines, field by field', () => {
  const now = [line('a', { fullName: ['An'], note: ['mới'] }), line('b', { fullName: ['Bình'] }), line('d', { fullName: ['Dũng'], subject: ['Toán'] })]
  const old = [before('a', { fullName: ['An'], note: ['cũ'] }), before('c', { fullName: ['Cúc'] }), before('d', { fullName: ['Dũng'], subject: ['Toán'] })]
  expect(differencesOf(now, old)).toEqual([
    { personId: 'a', fullName: 'An', kind: 'changed', field: 'note', before: 'cũ', after: 'mới' },
    { personId: 'b', fullName: 'Bình', kind: 'added', field: null, before: null, after: null },
    { personId: 'c', fullName: 'Cúc', kind: 'removed', field: null, before: null, after: null },
  ])
})

test('nothing is other than itself', () => {
  expect(differencesOf([line('a', { fullName: ['An'] })], [before('a', { fullName: ['An'] })])).toEqual([])
})
