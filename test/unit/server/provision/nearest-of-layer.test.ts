import { expect, test } from '@jest/globals'
import type { Provision } from '#schema/grammar/provision.ts'
import { hoursMoved } from '#schema/law/tt-17-2019.ts'
import { modulesPerTeacher } from '#schema/law/product.ts'
import { nearestOfLayer } from '#server/provision/nearest-of-layer.ts'

const day = '2024-08-01'
const said = <Value>(base: Provision<Value>, [layer, value]: readonly [Provision['layer'], Value], yields = false): Provision => ({
  ...base, layer, yields, cite: { instrument: '1/QĐ', clause: null }, since: [{ from: day, value }],
})
const modules = (layer: Provision['layer'], count: number, yields = false): Provision => said(modulesPerTeacher, [layer, { modules: count }], yields)

test.each([
  ['a district below another tightens', [modules('authority', 3), modules('authority', 2)], [3]],
  ['it relaxes where it may', [modules('authority', 1), modules('authority', 2, true)], [1]],
  ['it may not relax: both claim', [modules('authority', 1), modules('authority', 2)], [1, 2]],
  ['layers of their own are left to the engine', [modules('school', 4), modules('authority', 3), modules('province', 2)], [4, 3, 2]],
])('%s', (...[, given, left]) => expect(nearestOfLayer(given, day).map(({ since }) => (since[0]!.value as { modules: number }).modules)).toEqual(left))

test('other questions do not meet', () => {
  const both = [said(hoursMoved, ['authority', { to02: 5 }]), modules('authority', 2)]
  expect(nearestOfLayer(both, day)).toEqual(both)
})
