import { expect, test } from '@jest/globals'
import { layerOrder } from '#schema/engine/in-force.ts'
import type { AnyRule, Case } from '#schema/grammar/rule.ts'
import { instrumentOf } from '#schema/law/instruments.ts'
import { knownLocal } from '#schema/law/local/known.ts'
import { provisions } from '#schema/law/provisions.ts'
import { rules } from '#schema/rules/index.ts'
import { beside, coverage, parts } from './coverage.ts'

const all = [...provisions, ...knownLocal]
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

test('no number of the survey is forgotten', () => {
  const expected = Object.entries(parts).flatMap(([part, count]) => Array.from({ length: count }, (_, at) => `${part}${String(at + 1).padStart(2, '0')}`))
  expect([...Object.keys(coverage), ...Object.keys(beside)].sort()).toEqual(expected.sort())
})

test.each(Object.entries(coverage))('%s has its provision: cited, dated, of a layer, and honest about who compared it', (_, { provisions: ids }) => {
  for (const id of ids) {
    const own = all.filter((one) => one.id === id)
    expect({ id, known: own.length > 0 }).toEqual({ id, known: true })
    for (const { layer, cite, since, checkedOn } of own) {
      expect(layerOrder).toContain(layer)
      expect(since.length).toBeGreaterThan(0)
      for (const { from } of since) expect({ id, from, isDay: isDay(from) }).toEqual({ id, from, isDay: true })
      expect({ id, cited: layer === 'product' ? cite === null : instrumentOf(cite?.instrument ?? '') !== null }).toEqual({ id, cited: true })
      expect(checkedOn === null || isDay(checkedOn)).toBe(true)
    }
  }
})

test.each(Object.entries(coverage))('%s is held against the sheet, or a reason says why not', async (_, { provisions: ids, rules: named, noRule }) => {
  expect(named.length > 0).toBe(noRule === undefined)
  for (const id of named) {
    const rule = (rules as readonly AnyRule[]).find((one) => one.id === id)!
    const { severity, emptyCell, waivedBy, under } = rule
    expect(['error', 'warning', 'info']).toContain(severity)
    expect(['ignored', 'missing', 'notDone']).toContain(emptyCell)
    expect(['principal', 'authority', null]).toContain(waivedBy)
    expect({ id, rests: Object.values(under).some((base) => ids.includes(base.id)) }).toEqual({ id, rests: true })
    const { cases } = (await import(`#schema/rules/${id}/cases.ts`)) as { cases: readonly Case[] }
    expect({ id, right: cases.some(({ expected }) => expected.length === 0), wrong: cases.some(({ expected }) => expected.length > 0) }).toEqual({ id, right: true, wrong: true })
  }
})
