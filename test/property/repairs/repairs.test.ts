import { describe, expect, it } from '@jest/globals'
import type { CellChange } from '#schema/grammar/change.ts'
import type { Finding } from '#schema/grammar/finding.ts'
import type { Workbook } from '#schema/grammar/sheet.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { changed } from '#schema/repairs/content.ts'
import { mend, type Mending } from '#schema/repairs/mend.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { layOut } from '../intake/lay-out.ts'
import { drawLayout, type Layout } from '../intake/layout.ts'
import { plant } from '../intake/mistakes.ts'
import { drawPeople } from '../intake/people.ts'
import { chanceOf } from '../intake/random.ts'

const SEEDS = Number(process.env['REPAIR_SEEDS'] ?? 60)

const given = (layout: Layout) => ({ level: layout.level, schoolYear: { label: '2023-2024', from: '2023-08-01', to: '2024-07-31' }, plan: { modulesPerTeacher: 2, periods03: 40 }, history: [] })

interface Tried extends Mending {
  readonly content: Workbook
  readonly findings: readonly Finding[]
  readonly judge: (content: Workbook) => readonly Finding[]
}

/** Marks nobody can add up, where the layout has marks: a mistake of this test's own. */
const spoilt = (content: Workbook, seed: number): Workbook => {
  const chance = chanceOf(seed * 31)
  const spoil = (value: string | number | boolean | null) => (typeof value === 'number' && value >= 4 && value <= 10 && chance.often(0.2) ? `${String(value).replace('.', ',')}/10` : value)
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map(spoil)) })) }
}

const tried = (seed: number): Tried => {
  const layout = { ...drawLayout(chanceOf(seed)), subtotals: false }
  const chance = chanceOf(seed * 7919)
  const { people } = plant(chance, drawPeople(chance, layout.level), layout)
  const plain = layOut(layout, people, chance)
  const content = ['results', 'sheets'].includes(layout.kind) ? spoilt(plain, seed) : plain
  const judge = (workbook: Workbook): readonly Finding[] => checkRoster(readRoster(workbook, given(layout)).roster)
  const findings = judge(content)
  return { content, findings, judge, ...mend({ content, reading: readRoster(content, given(layout)), findings, judge }) }
}

const nameOf = ({ rule, cell, key, field }: Finding): string => [rule, key, cell?.sheet, cell?.row, cell?.column, field].join(' ')

const minus = (from: readonly string[], take: readonly string[]): string[] => {
  const left = [...take]
  return from.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const reversed = (changes: readonly CellChange[]): readonly CellChange[] => changes.map(({ cell, before, after }) => ({ cell, before: after, after: before }))

const all = Array.from({ length: SEEDS }, (_, at) => tried(at + 1))

describe(`repairs in ${String(SEEDS)} random layouts`, () => {
  it('each makes exactly its finding disappear and adds none, but what a broken mark held back', () => {
    let repairs = 0
    for (const { content, findings, answers, judge } of all) {
      answers.forEach((answer, at) => {
        if (!('repair' in answer)) return
        repairs += 1
        const finding = findings[at]!
        const [before, after] = [findings.map(nameOf), judge(changed(content, answer.repair.changes)).map(nameOf)]
        expect(minus(before, after)).toEqual([nameOf(finding)])
        const held = finding.rule === 'score-not-a-number' ? `rating-inconsistent ${String(finding.key)}` : 'nothing'
        expect(minus(after, before).filter((name) => !name.startsWith(held))).toEqual([])
      })
    }
    expect(repairs).toBeGreaterThan(SEEDS / 4)
  })

  it('tidying everything changes no finding and nobody\'s plan', () => {
    let tidied = 0
    for (const { content, findings, tidyings, judge } of all) {
      tidied += tidyings.length
      const after = judge(changed(content, tidyings.flatMap(({ changes }) => changes)))
      expect(after.map(nameOf)).toEqual(findings.map(nameOf))
    }
    expect(tidied).toBeGreaterThan(SEEDS)
  })

  it('never writes over a formula or an empty cell', () => {
    const changes = all.flatMap(({ answers, tidyings }) => [...tidyings, ...answers.flatMap((answer) => ('repair' in answer ? [answer.repair] : []))].flatMap((repair) => repair.changes))
    expect(changes.filter(({ before }) => before.formula !== null || before.value === null)).toEqual([])
  })

  it('going back gives the workbook as it was, to the value, format and font', () => {
    for (const { content, answers, tidyings } of all) {
      const changes = [...answers.flatMap((answer) => ('repair' in answer ? answer.repair.changes : [])), ...tidyings.flatMap((repair) => repair.changes)]
      expect(changed(changed(content, changes), reversed(changes))).toEqual(content)
    }
  })
})
