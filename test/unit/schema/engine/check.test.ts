import { describe, expect, test } from '@jest/globals'
import type { Provision } from '#schema/grammar/provision.ts'
import { say } from '#schema/locale/say.ts'
import { hoursMoved } from '#schema/law/tt-17-2019.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { exampleRoster } from '#schema/rules/example.ts'

const moved = (layer: Provision['layer'], to02: number): Provision => ({
  id: hoursMoved.id,
  layer,
  cite: { instrument: '12/QĐ-SGDĐT', clause: 'Điều 1' },
  since: [{ from: '2024-08-01', value: { to02 } }],
  checkedOn: null,
})

const shifted = exampleRoster([{ fullName: 'Người Thử Một', periods01: 30, periods02: 50, periods03: 40 }])

describe('a decision of an authority', () => {
  test('without it, thirty and fifty are wrong', () => {
    expect(checkRoster(shifted).map(({ rule, field }) => [rule, field])).toEqual([
      ['periods-not-40', 'periods01'],
      ['periods-not-40', 'periods02'],
    ])
  })

  test('with it, they are right, and forty is wrong under its name', () => {
    const provisions = [moved('province', 10)]
    expect(checkRoster(shifted, { provisions })).toEqual([])
    const [finding] = checkRoster(exampleRoster([{ fullName: 'Người Thử Một', periods01: 40 }]), { provisions })
    expect(finding?.basis.map(({ provision, layer }) => [provision, layer])).toEqual([
      ['load/general-teachers', 'nation'],
      ['hours-moved', 'province'],
    ])
    expect(say(finding!, 'vi').basisText).toContain('Quyết định 12/QĐ-SGDĐT, Điều 1 (chưa đối chiếu)')
  })

  test('two of one layer are said, and the rule waits', () => {
    const findings = checkRoster(shifted, { provisions: [moved('province', 10), moved('province', 5)] })
    expect(findings.map(({ rule, severity, line }) => ({ rule, severity, line }))).toEqual([{ rule: 'provisions-conflict', severity: 'warning', line: null }])
    expect(say(findings[0]!, 'vi').what).toMatch(/hai quy định/)
  })

  test('programme 03 cannot be changed from below', () => {
    const load: Provision = { ...moved('school', 0), id: 'load/general-teachers', since: [{ from: '2024-08-01', value: { periods01: 40, periods02: 40, periods03: 30, total: 110 } }] }
    expect(checkRoster(shifted, { provisions: [load] }).map(({ rule }) => rule)).toContain('provisions-conflict')
  })
})

describe('the day that counts', () => {
  const old = (from: string) =>
    exampleRoster([{ fullName: 'Người Thử Một', modules: ['GVPT 16', 'TH 3'] }], { context: { schoolYear: { label: `${from.slice(0, 4)}-x`, from, to: '2099-07-31' } } })

  test('is the first of the school year of the roster', () => {
    expect(checkRoster(old('2018-08-01'), { on: '2026-01-01' })).toEqual([])
    expect(checkRoster(old('2020-08-01'), { on: '2018-01-01' }).map(({ rule }) => rule)).toEqual(['unknown-module', 'repealed-catalogue'])
  })

  test('is the given day where the roster names no year', () => {
    const roster = exampleRoster([{ fullName: 'Người Thử Một', modules: ['GVPT 16', 'GVPT 3'] }], { context: { schoolYear: null } })
    expect(checkRoster(roster, { on: '2018-01-01' })).toEqual([])
    expect(checkRoster(roster).map(({ rule }) => rule)).toEqual(['unknown-module'])
  })
})

describe('what a finding carries', () => {
  const findings = checkRoster(
    exampleRoster([
      { fullName: 'Người Thử Một', modules: ['GVPT 16', 'GVPT 1'], rating: null, cells: { rating: [{ text: 'Khá' }] } },
      { fullName: 'Người Thử Hai', role: 'staff', modules: ['GVPT 1'] },
      { fullName: 'Người Thử Ba', modules: ['GVPT 1'], level: 'preschool' },
    ]),
  )

  test('errors first, then as the sheet reads', () => {
    expect(findings.map(({ severity, line, rule }) => `${severity} ${line} ${rule}`)).toEqual([
      'error 0 unknown-module',
      'error 2 too-few-modules',
      'error 2 wrong-level',
      'warning 0 rating-unknown-word',
      'warning 1 not-subject-to-bdtx',
    ])
  })

  test('its law, as far as it was compared', () => {
    const bases = Object.fromEntries(findings.map((finding) => [finding.rule, say(finding, 'vi').basisText]))
    expect(bases['unknown-module']).toBe('Thông tư 17/2019/TT-BGDĐT, mục III.3 (đã đối chiếu 22/11/2026)')
    expect(bases['rating-unknown-word']).toBe('Thông tư 19/2019/TT-BGDĐT, Điều 12 (chưa đối chiếu)')
    expect(bases['too-few-modules']).toBe('Kế hoạch của nhà trường')
  })

  test('a line without cells still has its key', () => {
    const server = exampleRoster([{ fullName: 'Người Thử Một', modules: ['GVPT 16', 'GVPT 1'] }])
    const [finding] = checkRoster({ ...server, lines: server.lines.map((line) => ({ ...line, written: {} })) })
    expect(finding).toMatchObject({ rule: 'unknown-module', key: 'r2', cell: null })
  })
})

describe('a number of modules', () => {
  const one = exampleRoster([{ fullName: 'Người Thử Một', modules: ['GVPT 1'] }])
  const decided = (modules: number): Provision => ({
    id: 'modules-per-teacher',
    layer: 'school',
    cite: { instrument: 'KH60-2022', clause: 'III.3' },
    since: [{ from: '2024-08-01', value: { modules } }],
    checkedOn: null,
  })

  test('fixed by a plan that was handed in is cited from it', () => {
    const [finding] = checkRoster(one, { provisions: [decided(3)] })
    expect(finding).toMatchObject({ rule: 'too-few-modules', facts: { required: 3 } })
    expect(say(finding!, 'vi').basisText).toBe('Kế hoạch 60/KH-MNBC, mục III.3 (chưa đối chiếu)')
  })
  test('fixed at one is met by one; that the plan says two is told', () => expect(checkRoster(one, { provisions: [decided(1)] }).map(({ rule, line }) => [rule, line])).toEqual([['plan-number-differs', null]]))
})

test.each([
  ['the first of two cells', ['', 'GVPT 1'], 0],
  ['the second of two cells', ['GVPT 1', ''], 1],
  ['the only cell', ['GVPT 1'], 0],
])('a missing choice is marked where it belongs: %s', (_, texts, at) => {
  const cells = { modules: texts.map((text) => ({ text, entries: text === '' ? [] : [text] })) }
  const roster = exampleRoster([{ fullName: 'Người Thử Một', modules: ['GVPT 1'], cells }])
  expect(checkRoster(roster)[0]?.cell).toEqual(roster.lines[0]?.written.modules?.[at]?.cell)
})

test('choosing by periods instead of by number names both provisions', () => {
  const [finding] = checkRoster(exampleRoster([{ fullName: 'Người Thử Một', modules: ['GVPT 10'] }]))
  expect(finding).toMatchObject({ rule: 'too-few-modules', severity: 'warning' })
  expect(finding?.basis.map(({ layer }) => layer)).toEqual(['school', 'nation'])
})
