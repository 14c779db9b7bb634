import { it } from '@jest/globals'
import { readRoster } from '#schema/intake/read-roster.ts'
import { differences } from './expected.ts'
import { layOut } from './lay-out.ts'
import { drawLayout, shrink, type Layout } from './layout.ts'
import { drawPeople } from './people.ts'
import { chanceOf } from './random.ts'

const layouts = Number(process.env['INTAKE_LAYOUTS'] ?? 2000)
const first = Number(process.env['INTAKE_SEED'] ?? 1)

const given = (layout: Layout) => ({ level: layout.level, schoolYear: { label: '2023-2024', from: '2023-08-01', to: '2024-07-31' }, plan: { modulesPerTeacher: 2, periods03: 40 }, history: [] })

const tried = (layout: Layout, seed: number): readonly string[] => {
  const chance = chanceOf(seed * 7919)
  const people = drawPeople(chance, layout.level)
  const workbook = layOut(layout, people, chance)
  return differences(people, readRoster(workbook, given(layout)), layout)
}

const report = (seed: number): string | null => {
  const layout = drawLayout(chanceOf(seed))
  const found = tried(layout, seed)
  if (found.length === 0) return null
  const cause = shrink(layout, (candidate) => tried(candidate, seed).length > 0)
  return `seed ${seed} ${JSON.stringify(cause)}\n  ${found.join('\n  ')}`
}

it(`reads ${layouts} rosters back exactly, laid out at random`, () => {
  const misses: string[] = []
  for (let seed = first; seed < first + layouts; seed++) {
    const miss = report(seed)
    if (miss) misses.push(miss)
  }
  if (misses.length > 0) throw new Error(`${misses.length} of ${layouts} layouts missed\n${misses.slice(0, Number(process.env["INTAKE_SHOWN"] ?? 20)).join('\n')}`)
})
