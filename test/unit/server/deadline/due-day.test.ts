import { expect, test } from '@jest/globals'
import { schoolPlanDue } from '#schema/law/tt-19-2019.ts'
import { lawfulDay } from '#server/deadline/due-day.ts'
import { knownYear, knownYears } from '#server/plan/school-years.ts'

test('the law counts in the calendar year in which the school year starts', () => {
  const { month, day } = schoolPlanDue.since[0]!.value!
  const on = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  expect(lawfulDay('2026-2027').date).toBe(`2026-${on}`)
  expect(lawfulDay('2019-2020').date).toBe(`2019-${on}`)
})

test('years reach from the regulation to the one after today’s, which begins in August', () => {
  expect(knownYears('2026-07-31')).toMatchObject({ first: { label: '2019-2020' }, last: { label: '2026-2027' } })
  expect(knownYears('2026-08-01').last.label).toBe('2027-2028')
  expect(['2018-2019', '2019-2021', '2028-2029', 'x'].map((label) => knownYear(label, '2026-08-01'))).toEqual([null, null, null, null])
})
