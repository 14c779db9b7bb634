import { it } from '@jest/globals'
import type { RosterLine } from '#schema/grammar/roster.ts'
import { rawFields } from '#schema/intake/raw-fields.ts'
import { readLine } from '#schema/intake/read-line.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { layOut } from './lay-out.ts'
import { drawLayout } from './layout.ts'
import { drawPeople } from './people.ts'
import { chanceOf } from './random.ts'

const given = { schoolYear: { label: '2023-2024', from: '2023-08-01', to: '2024-07-31' }, plan: { modulesPerTeacher: 2, periods03: 40 }, history: [] }

/** What rules reason with: values that say something. */
const told = ({ values }: RosterLine): object => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)))

it('reads a row the same with and without its sheet', () => {
  const misses: string[] = []
  for (let seed = 1; seed <= 150; seed++) {
    const layout = drawLayout(chanceOf(seed))
    const chance = chanceOf(seed * 7919)
    const { roster } = readRoster(layOut(layout, drawPeople(chance, layout.level), chance), { ...given, level: layout.level })
    for (const line of roster.lines) {
      const again = readLine(rawFields(line), roster.context, line.key).line
      const [here, there] = [told(line), told(again)].map((values) => JSON.stringify(values, Object.keys({ ...values }).sort()))
      if (here !== there) misses.push(`seed ${seed} ${line.key}\n  sheet  ${here}\n  server ${there}`)
    }
  }
  if (misses.length > 0) throw new Error(`${misses.length} rows differ\n${misses.slice(0, 5).join('\n')}`)
})
