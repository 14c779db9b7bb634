import { describe, expect, test } from '@jest/globals'
import type { Finding } from '#schema/grammar/finding.ts'
import { headers } from '#schema/locale/headers.ts'
import { say, titleOf } from '#schema/locale/say.ts'
import { titles } from '#schema/locale/titles.ts'
import { planLines } from '#schema/tables/plan-lines.ts'

const finding = (rest: Partial<Finding>): Finding => ({ rule: 'duplicate-module', severity: 'error', line: 0, key: 'r2', field: 'modules', cell: null, facts: { code: 'GVPT 5' }, basis: [], ...rest })

test('every field has a heading in both languages', () => {
  for (const field of Object.keys(planLines.columns)) {
    expect(headers.vi).toHaveProperty(field)
    expect(headers.en).toHaveProperty(field)
  }
  expect(new Set(Object.values(headers.vi)).size).toBe(Object.keys(headers.vi).length)
})

test('headings of groups are short and different', () => {
  for (const language of ['vi', 'en'] as const) {
    const all = Object.values(titles[language])
    expect(new Set(all).size).toBe(all.length)
    for (const title of all) expect(title.length).toBeLessThan(40)
  }
})

test('a finding of a newer version still gets a sentence', () => {
  expect(say(finding({ rule: 'from-the-future' }), 'vi').what).toMatch(/phiên bản/)
  expect(titleOf('from-the-future', 'en')).toMatch(/version/)
})

describe('what a finding rests on', () => {
  const basis = { provision: 'x', layer: 'authority', cite: { instrument: '95/UBND-VX', clause: null }, checkedOn: '2025-09-01' } as const
  test('a document outside the register by its number', () => expect(say(finding({ basis: [basis] }), 'vi').basisText).toBe('95/UBND-VX (đã đối chiếu 01/09/2025)'))
  test('in English too', () => {
    expect(say(finding({ basis: [{ ...basis, cite: { instrument: 'TT19-2019', clause: 'Điều 11' }, checkedOn: null }] }), 'en').basisText).toBe(
      'Circular 19/2019/TT-BGDĐT, article 11 (not yet compared with the text)',
    )
  })
  test("the product's own choice is called that", () => {
    expect(say(finding({ basis: [{ provision: 'R9', layer: 'product', cite: null, checkedOn: null }] }), 'vi').basisText).toBe('Lựa chọn của phần mềm (R9), không phải quy định của pháp luật')
  })
  test('the same basis is named once', () => expect(say(finding({ basis: [basis, basis] }), 'vi').basisText).not.toContain(';'))
})
