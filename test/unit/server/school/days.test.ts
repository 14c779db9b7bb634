import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { holdsOn, overlap, shared, within, type Days } from '#server/graph/days.ts'

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2025-06-${String(n).padStart(2, '0')}`)
const days = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([from, to]): Days => (from !== null && to !== null && to < from ? { from: to, to: from } : { from, to }))
const june = Array.from({ length: 30 }, (_, n) => `2025-06-${String(n + 1).padStart(2, '0')}`)
const both = (one: Days, other: Days) => june.filter((on) => holdsOn(one, on) && holdsOn(other, on))

test('both ends belong to a stretch', () => {
  const stretch = { from: '2025-06-10', to: '2025-06-20' }
  expect(['2025-06-09', '2025-06-10', '2025-06-20', '2025-06-21'].map((on) => holdsOn(stretch, on))).toEqual([false, true, true, false])
})

test('the district of old and the commune of today do not overlap; one day more and they do', () => {
  expect(overlap({ from: null, to: '2025-06-30' }, { from: '2025-07-01', to: null })).toBe(false)
  expect(overlap({ from: null, to: '2025-07-01' }, { from: '2025-07-01', to: null })).toBe(true)
})

test('overlapping is having a day in common, and the shared days are those', () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      expect(overlap(one, other)).toBe(both(one, other).length > 0)
      if (overlap(one, other)) expect(june.filter((on) => holdsOn(shared(one, other), on))).toEqual(both(one, other))
      if (within(one, other)) expect(both(one, other)).toEqual(june.filter((on) => holdsOn(one, on)))
    }),
  )
})

test('an open end lies within open ends only', () => {
  expect(within({ from: '2025-07-01', to: null }, { from: null, to: '2030-01-01' })).toBe(false)
  expect(within({ from: '2025-07-01', to: '2030-01-01' }, { from: null, to: '2030-01-01' })).toBe(true)
})
