import { expect, test } from '@jest/globals'
import { optional, text } from '#schema/grammar/column.ts'
import { planLines } from '#schema/tables/plan-lines.ts'

test('an optional column holds what its plain twin holds', () => {
  expect(optional(text)).toEqual({ holds: 'text', optional: true })
})

test('a closed set names its values', () => {
  expect(planLines.columns.rating.options).toEqual(['completed', 'notCompleted'])
})
