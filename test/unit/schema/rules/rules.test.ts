import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { check } from '#schema/engine/check.ts'
import type { AnyRule, Case } from '#schema/grammar/rule.ts'
import { say } from '#schema/locale/say.ts'
import { dayOf, planProvisions } from '#schema/rules/check-roster.ts'
import { rules } from '#schema/rules/index.ts'

const folder = new URL('../../../../schema/rules/', import.meta.url)
const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const all = rules as readonly AnyRule[]

const casesOf = async (id: string): Promise<readonly Case[]> => ((await import(`#schema/rules/${id}/cases.ts`)) as { cases: readonly Case[] }).cases

test('every folder of rules is listed, and every rule has its folder', () => {
  expect(all.map(({ id }) => id).sort()).toEqual([...folders].sort())
  expect(folders.length).toBeGreaterThan(20)
})

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('shows both sides of its border', async () => {
    const cases = await casesOf(id)
    expect(cases.some(({ expected }) => expected.length > 0)).toBe(true)
    expect(cases.some(({ expected }) => expected.length === 0)).toBe(true)
  })

  test('finds what its cases say, and nothing else', async () => {
    for (const { name, roster, expected, provisions } of await casesOf(id)) {
      const found = check(roster, [rule], { on: dayOf(roster), provisions: planProvisions(roster, provisions) })
      expect({ name, count: found.length }).toEqual({ name, count: expected.length })
      expected.forEach((want, index) => expect({ name, ...found[index] }).toMatchObject({ name, ...want }))
    }
  })

  test('speaks both languages without raw ids', async () => {
    for (const { roster, provisions } of await casesOf(id)) {
      for (const finding of check(roster, [rule], { on: dayOf(roster), provisions: planProvisions(roster, provisions) })) {
        for (const language of ['vi', 'en'] as const) {
          const { what, why, fix, title, basisText } = say(finding, language)
          for (const sentence of [what, why, fix]) expect(sentence).toMatch(/^[\p{L}“].{10,}[.]$/u)
          for (const text of [what, why, fix, title]) expect(text).not.toMatch(/undefined|NaN|\[object|null|[a-z]+[A-Z][a-z]+|[a-z]+-[a-z]+-/)
          expect(basisText).not.toBe('')
        }
      }
    }
  })

  test('points at a cell of the sheet, unless it speaks of the plan as a whole', async () => {
    for (const { roster, provisions } of await casesOf(id)) {
      for (const finding of check(roster, [rule], { on: dayOf(roster), provisions: planProvisions(roster, provisions) })) expect({ name: finding.rule, hasCell: finding.cell !== null }).toEqual({ name: id, hasCell: id !== 'plan-number-differs' })
    }
  })
})
