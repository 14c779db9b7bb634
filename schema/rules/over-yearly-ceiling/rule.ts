import { gathered, nothing } from '../../figures/gathered.ts'
import { categoryOf, type Category } from '../../figures/load.ts'
import { participants, type Person } from '../../figures/people.ts'
import type { Context, RosterLine } from '../../grammar/roster.ts'
import { rule, type Hit, type Hits, type ValuesOf } from '../../grammar/rule.ts'
import { yearlyCeiling } from '../../law/nd-93-2026.ts'
import { loads } from '../choices.ts'

const under = { ceiling: yearlyCeiling, ...loads } as const
type Law = Category | 'ceiling'
type Facts = { found: number; most: number; weeks: number }

const fields = ['periods01', 'periods02', 'periods03'] as const

const periodsIn = ({ values }: RosterLine, field: (typeof fields)[number]): number => values[field] ?? 0

/** The programme that goes furthest over its share: there the remedy lies. */
const heaviest = ({ line }: Person): (typeof fields)[number] =>
  fields.reduce((worst, field) => (periodsIn(line, field) > periodsIn(line, worst) ? field : worst))

const placeOf = (person: Person) => {
  const field = heaviest(person)
  return { line: person.index, field, at: Math.max(0, (person.line.written[field]?.length ?? 0) - 1) }
}

/** One programme takes about a week, so a week is what programme 01 owes. */
const hitOf = (person: Person, context: Context, { ceiling, ...owed }: ValuesOf<typeof under>): readonly Hit<Facts, Law>[] => {
  const category = categoryOf(person.line, context)
  const load = category && owed[category]
  if (!category || !load || ceiling === null) return nothing
  const most = ceiling.weeks * load.periods01
  const found = fields.reduce((sum, field) => sum + periodsIn(person.line, field), 0)
  return found <= most ? nothing : [{ ...placeOf(person), facts: { found, most, weeks: ceiling.weeks }, rests: ['ceiling', category] }]
}

/** A ceiling of the law, which no shift between programmes lifts. */
export const overYearlyCeiling = rule({
  id: 'over-yearly-ceiling',
  severity: 'warning',
  under,
  emptyCell: 'ignored',
  waivedBy: null,
  check: (roster, values): Hits<Facts, Law> => gathered(participants(roster), (person) => hitOf(person, roster.context, values)),
})
