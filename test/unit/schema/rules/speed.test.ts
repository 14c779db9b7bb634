import { expect, test } from '@jest/globals'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { exampleRoster } from '#schema/rules/example.ts'

const people = (count: number) =>
  exampleRoster(
    Array.from({ length: count }, (_, index) => ({
      fullName: `Người Thử ${index}`,
      staffCode: String(1_000_000_000 + index),
      birthDate: '1985-02-01',
      modules: [`GVPT ${(index % 16) + 1}`, 'GVPT 3'],
      periods03: 40,
      startDate: '2024-09-05',
      endDate: '2025-03-01',
      score01: 8,
      score02: index % 12,
      rating: 'completed' as const,
    })),
    { context: { history: Array.from({ length: count }, (_, index) => ({ fullName: `Người Thử ${index}`, schoolYear: '2023-2024', modules: ['GVPT 8'], completed: true })) } },
  )

const fastest = (count: number): number => {
  const roster = people(count)
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now()
    expect(checkRoster(roster).length).toBeGreaterThan(count / 2)
    return performance.now() - started
  })
  return Math.min(...times)
}

test('time grows with the number of lines, not with its square', () => {
  fastest(1000)
  const [small, large] = [fastest(1000), fastest(8000)]
  expect(large / small).toBeLessThan(24)
})
