import { describe, expect, test } from '@jest/globals'
import { catalogues } from '#schema/catalogues/index.ts'
import { etepTeacher } from '#schema/catalogues/etep.ts'
import { gvmn } from '#schema/catalogues/gvmn.ts'
import { gvpt } from '#schema/catalogues/gvpt.ts'
import { catalogueFor, moduleOf } from '#schema/catalogues/module.ts'
import { qlpt } from '#schema/catalogues/qlpt.ts'
import { verifiedPeriods, verifiedTotal } from '#schema/figures/hours.ts'

const today = '2025-09-01'

describe('a code on a day', () => {
  test.each([
    ['GVMN 7', 'known'],
    ['gvmn07', 'known'],
    ['GVPT 15', 'known'],
    ['GVPT 16', 'unknown-number'],
    ['GVPT 0', 'unknown-number'],
    ['QLMN 99', 'unbounded'],
    ['QLMN 0', 'unknown-number'],
    ['TH 15', 'repealed'],
    ['XYZ 1', 'unknown-catalogue'],
    ['seven', 'unknown-catalogue'],
  ])('%s is %s', (code, state) => expect(moduleOf(code, today).state).toBe(state))

  test('the day before and the first day of the lists of 2019', () => {
    expect(moduleOf('GVPT 1', '2019-12-21').state).toBe('not-yet')
    expect(moduleOf('GVPT 1', '2019-12-22').state).toBe('known')
    expect(moduleOf('THCS 1', '2019-12-21').state).toBe('unbounded')
    expect(moduleOf('THCS 1', '2019-12-22').state).toBe('repealed')
  })
})

test('each person chooses from one list', () => {
  expect(catalogueFor('teacher', 'preschool', today)?.prefix).toBe('GVMN')
  expect(catalogueFor('manager', 'preschool', today)?.prefix).toBe('QLMN')
  expect(catalogueFor('teacher', 'upperSecondary', today)?.prefix).toBe('GVPT')
  expect(catalogueFor('manager', 'primary', today)?.prefix).toBe('QLPT')
  expect(catalogueFor('teacher', 'lowerSecondary', '2018-09-01')?.prefix).toBe('THCS')
  expect(catalogueFor('staff', 'primary', today)).toBeNull()
})

test('lists number their modules from 1 to the last', () => {
  for (const { prefix, modules, last } of catalogues) {
    expect({ prefix, numbers: modules.map(({ number }) => number) }).toEqual({ prefix, numbers: Array.from({ length: last ?? 0 }, (_, index) => index + 1) })
  }
})

test('forty periods where the originals say so, twenty elsewhere', () => {
  const forty = (list: typeof gvpt) => list.modules.filter(({ periods }) => periods === 40).map(({ number }) => number)
  expect(forty(gvpt)).toEqual([3, 4, 5, 6, 7, 10, 15])
  expect(forty(qlpt)).toEqual([4, 5, 6, 7, 8, 9, 10, 13, 18])
  expect([...gvpt.modules, ...qlpt.modules].every(({ periods }) => periods === 40 || periods === 20)).toBe(true)
})

test('what nobody has read stays unsaid', () => {
  expect(gvmn.modules.every(({ periods, provenance }) => periods === null && provenance.title !== 'original')).toBe(true)
  expect(gvmn.modules.filter(({ title }) => title.vi === null)).toHaveLength(32)
  expect(verifiedPeriods('GVMN 7', today)).toBeNull()
  expect(verifiedTotal(['GVPT 1', 'GVMN 7'], today)).toBeNull()
})

test('verified periods add up, a repetition counts once', () => {
  expect(verifiedTotal(['GVPT 1', 'GVPT 2'], today)).toBe(40)
  expect(verifiedTotal(['GVPT 10', 'GVPT 10'], today)).toBe(40)
})

test('a module known by two titles keeps both', () => {
  expect(etepTeacher.modules[1]?.aliases).toHaveLength(1)
})
