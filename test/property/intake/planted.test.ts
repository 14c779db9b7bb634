import { expect, it } from '@jest/globals'
import type { Finding } from '#schema/grammar/finding.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { appearing, differences } from './expected.ts'
import { layOut } from './lay-out.ts'
import { drawLayout, type Layout } from './layout.ts'
import { plant, type Planted } from './mistakes.ts'
import { drawPeople } from './people.ts'
import { chanceOf } from './random.ts'

const layouts = Number(process.env['INTAKE_PLANTED'] ?? 40)

interface Score {
  readonly hits: number
  readonly planted: number
  readonly alarms: number
  readonly lines: number
  readonly linesRead: number
  readonly notes: readonly string[]
}

const given = (layout: Layout) => ({ level: layout.level, schoolYear: { label: '2023-2024', from: '2023-08-01', to: '2024-07-31' }, plan: { modulesPerTeacher: 2, periods03: 40 }, history: [] })

const named = (finding: Finding, names: readonly (string | null | undefined)[]): string | null => (finding.line === null ? null : (names[finding.line] ?? null))

const isFlag = ({ severity }: Finding): boolean => severity !== 'info'

const scoreOf = (seed: number): Score => {
  const layout = { ...drawLayout(chanceOf(seed)), subtotals: false }
  const chance = chanceOf(seed * 7919)
  const { people, planted } = plant(chance, drawPeople(chance, layout.level), layout)
  const reading = readRoster(layOut(layout, people, chance), given(layout))
  const names = reading.roster.lines.map(({ values }) => values.fullName)
  const flags = checkRoster(reading.roster).filter(isFlag)
  const covers = ({ who, kind }: Planted): boolean => flags.some((flag) => flag.rule === kind && named(flag, names) === who)
  const wrong = flags.filter((flag) => !planted.some(({ who }) => who === named(flag, names)))
  const lost = differences(people, reading, layout).filter((note) => note.startsWith('missing') && !note.includes('1985-02-30') && !note.includes('[8,85,8]'))
  return {
    hits: planted.filter(covers).length, planted: planted.length, alarms: wrong.length,
    lines: appearing(people, layout).length, linesRead: appearing(people, layout).length - lost.length,
    notes: [...planted.filter((one) => !covers(one)).map((one) => `seed ${seed} ${layout.kind} missed ${JSON.stringify(one)}`), ...wrong.map((flag) => `seed ${seed} ${layout.kind} false ${flag.rule} ${named(flag, names) ?? ''} ${JSON.stringify(flag.facts)}`)],
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

it(`finds the mistakes planted in ${layouts} random layouts and nothing else`, () => {
  const scores = Array.from({ length: layouts }, (_, at) => scoreOf(at + 1))
  const notes = scores.flatMap((score) => score.notes)
  const figures = {
    rows: sum(scores.map((score) => score.linesRead)) / sum(scores.map((score) => score.lines)),
    mistakes: sum(scores.map((score) => score.hits)) / sum(scores.map((score) => score.planted)),
    alarms: sum(scores.map((score) => score.alarms)),
  }
  if (notes.length > 0) process.stderr.write(`${JSON.stringify(figures)}\n${notes.slice(0, 20).join('\n')}\n`)
  expect(figures.rows).toBeGreaterThanOrEqual(0.99)
  expect(figures.mistakes).toBeGreaterThanOrEqual(0.99)
  expect(figures.alarms).toBe(0)
})
