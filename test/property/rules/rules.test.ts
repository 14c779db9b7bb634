import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rate, type RatingInput } from '#schema/figures/rating.ts'
import type { Finding } from '#schema/grammar/finding.ts'
import { say } from '#schema/locale/say.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { exampleRoster } from '#schema/rules/example.ts'
import { lines, roster } from './roster-arbitrary.ts'

test('findings point at lines and cells that exist', () => {
  let seen = 0
  fc.assert(
    fc.property(roster, (drawn) => {
      const cells = new Set(drawn.lines.flatMap(({ written }) => Object.values(written).flatMap((list) => list.map(({ cell }) => JSON.stringify(cell)))))
      for (const { line, key, cell } of checkRoster(drawn)) {
        seen += 1
        expect(drawn.lines[line!]?.key).toBe(key)
        expect(cells).toContain(JSON.stringify(cell))
      }
    }),
    { numRuns: 200 },
  )
  expect(seen).toBeGreaterThan(100)
})

test('every finding can be said in both languages, and rests on something', () => {
  fc.assert(
    fc.property(roster, (drawn) => {
      for (const finding of checkRoster(drawn)) {
        expect(finding.basis.length).toBeGreaterThan(0)
        for (const language of ['vi', 'en'] as const) expect(Object.values(say(finding, language)).join(' ')).not.toMatch(/undefined|NaN|\[object/)
      }
    }),
    { numRuns: 100 },
  )
})

const faultOf = (name: string | null | undefined, { rule, severity, field, facts }: Finding) => JSON.stringify([name, rule, severity, field, facts])

test('the order of rows does not matter', () => {
  const faults = (drawn: ReturnType<typeof exampleRoster>) => checkRoster(drawn).map((finding) => faultOf(drawn.lines[finding.line!]?.values.fullName, finding)).sort()
  fc.assert(
    fc.property(lines, (people) => {
      fc.pre(new Set(people.map(({ fullName }) => fullName)).size === people.length)
      expect(faults(exampleRoster([...people].reverse()))).toEqual(faults(exampleRoster(people)))
    }),
    { numRuns: 200 },
  )
})

test('one person more changes nothing for the others, results apart', () => {
  fc.assert(
    fc.property(lines, (people) => {
      const choices = (list: typeof people) => checkRoster(exampleRoster(list)).filter(({ rule, line }) => line! < people.length && /module|catalogue|level|periods/.test(rule))
      fc.pre(people.some(({ modules }) => modules!.length > 0))
      expect(choices([...people, { fullName: 'Người Thử Thêm', modules: ['GVPT 1', 'GVPT 2'] }])).toEqual(choices(people))
    }),
    { numRuns: 100 },
  )
})

const scale = { lowest: 0, highest: 10, pass: 5 }
const marks = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 5 })
const input = (scores: readonly number[]): RatingInput => ({ asOf: 'closed', programmes: { '03': { tests: scores.map((score) => ({ part: 'test', score })) } } })

test('raising a mark never lowers a rating, and order does not matter', () => {
  fc.assert(
    fc.property(marks, fc.nat(), fc.double({ min: 0, max: 10, noNaN: true }), (scores, which, mark) => {
      const at = which % scores.length
      const raised = scores.map((score, index) => (index === at ? Math.max(score, mark) : score))
      const [before, after] = [rate(input(scores), scale).rating, rate(input(raised), scale).rating]
      expect(before === 'completed' && after !== 'completed').toBe(false)
      expect(rate(input([...scores].reverse()), scale).rating).toBe(before)
    }),
  )
})
