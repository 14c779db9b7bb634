import { expect, test } from '@jest/globals'
import { stalenessOf } from '#schema/engine/staleness.ts'
import { basisText, stalenessText } from '#schema/locale/basis-text.ts'

const compared = (checkedOn: string | null) => ({ layer: 'nation' as const, checkedOn })

test.each([
  ['2025-11-22', '2026-11-22', 'fresh'],
  ['2025-11-22', '2026-11-23', 'stale'],
  ['2025-11-22', '2026-11-21', 'fresh'],
  ['2024-02-29', '2025-03-01', 'stale'],
  ['2020-01-01', '2026-11-22', 'stale'],
])('compared on %s, seen on %s: %s', (checkedOn, today, state) => expect(stalenessOf(compared(checkedOn), today).state).toBe(state))

test('what was never compared, and what has no text, are other matters', () => {
  expect(stalenessOf(compared(null), '2026-11-22')).toEqual({ state: 'never' })
  expect(stalenessOf({ layer: 'product', checkedOn: null }, '2026-11-22')).toEqual({ state: 'own' })
})

test('the sentence counts whole years', () => {
  expect(stalenessText(compared('2024-11-01'), { today: '2026-11-22', language: 'vi' })).toContain('quá 2 năm')
  expect(stalenessText(compared('2025-11-01'), { today: '2026-11-22', language: 'en' })).toContain('over a year')
  expect(stalenessText(compared('2026-11-01'), { today: '2026-11-22', language: 'en' })).toBeNull()
})

test('the basis carries it only where a day is given', () => {
  const basis = [{ provision: 'x', layer: 'nation' as const, cite: { instrument: 'TT17-2019', clause: 'IV.2' }, checkedOn: '2025-11-01' }]
  expect(basisText(basis, 'vi')).toBe('Thông tư 17/2019/TT-BGDĐT, mục IV.2 (đã đối chiếu 01/11/2025)')
  expect(basisText(basis, 'vi', '2026-11-22')).toContain('đã quá 1 năm chưa đối chiếu lại')
})
