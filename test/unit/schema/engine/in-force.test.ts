import { describe, expect, test } from '@jest/globals'
import type { Layer, Provision, Step } from '#schema/grammar/provision.ts'
import { inForce, valueOn } from '#schema/engine/in-force.ts'

const provision = (layer: Layer, since: readonly Step<number>[], yields = true): Provision<number> => ({
  id: 'toy',
  layer,
  cite: { instrument: `${layer}-1`, clause: null },
  since,
  checkedOn: null,
  yields,
})

const nation = provision('nation', [
  { from: '2020-01-01', value: 40 },
  { from: '2022-01-01', value: 50 },
  { from: '2024-01-01', value: null },
])

describe('one provision in time', () => {
  test.each([
    ['2019-12-31', null],
    ['2020-01-01', 40],
    ['2021-12-31', 40],
    ['2022-01-01', 50],
    ['2023-12-31', 50],
    ['2024-01-01', null],
  ])('on %s it says %s', (on, value) => expect(valueOn(nation, on)).toBe(value))

  test('the order of its steps does not matter', () => {
    expect(valueOn({ ...nation, since: [...nation.since].reverse() }, '2022-06-01')).toBe(50)
  })
})

describe('several that answer one question', () => {
  const on = '2023-01-01'
  const authority = provision('authority', [{ from: '2022-08-01', value: 45 }])

  test('none before the first day, none after repeal', () => {
    expect(inForce([nation], '2019-01-01')).toEqual({ state: 'none' })
    expect(inForce([nation], '2025-01-01')).toEqual({ state: 'none' })
  })

  test('the most local one decides, from its day on', () => {
    expect(inForce([nation, authority], on)).toMatchObject({ state: 'one', value: 45 })
    expect(inForce([nation, authority], '2022-07-31')).toMatchObject({ state: 'one', value: 50 })
  })

  test('two of one layer are shown, not resolved', () => {
    const other = provision('authority', [{ from: '2022-09-01', value: 30 }])
    expect(inForce([nation, authority, other], on)).toEqual({ state: 'conflict', provisions: [authority, other] })
  })

  test('what does not yield cannot be replaced from below', () => {
    const firm = provision('nation', [{ from: '2020-01-01', value: 40 }], false)
    expect(inForce([firm, authority], on)).toEqual({ state: 'conflict', provisions: [firm, authority] })
    expect(inForce([firm], on)).toMatchObject({ state: 'one', value: 40 })
  })

  test('a caller may order the layers otherwise', () => {
    expect(inForce([nation, authority], on, ['authority', 'nation'])).toMatchObject({ value: 50 })
  })
})
