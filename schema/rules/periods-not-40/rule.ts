import { gathered, nothing } from '../../figures/gathered.ts'
import { categoryOf, type Category } from '../../figures/load.ts'
import { owedAfterMoving } from '../../figures/owed.ts'
import { participants, type Person } from '../../figures/people.ts'
import type { Context } from '../../grammar/roster.ts'
import { rule, type Hit, type Hits, type ValuesOf } from '../../grammar/rule.ts'
import type { YearlyLoad } from '../../law/load.ts'
import { hoursMoved } from '../../law/tt-17-2019.ts'
import { categories, loads } from '../choices.ts'

const under = { ...loads, hoursMoved } as const
type Values = ValuesOf<typeof under>
type Law = Category | 'hoursMoved'
type Programme = '01' | '02' | '03'
type Facts = { programme: Programme; found: number; required: number; moved: number }

/** Where the level is not known, the first circular in force speaks for all four: their figures are the same. */
const loadOf = (person: Person, context: Context, values: Values): { load: YearlyLoad; rests: readonly Law[] } | null => {
  const own = categoryOf(person.line, context)
  const load = own ? values[own] : (categories.map((name) => values[name]).find((value) => value !== null) ?? null)
  return load && { load, rests: own ? [own] : categories.filter((name) => values[name] !== null) }
}

const programmes = [['01', 'periods01'], ['02', 'periods02'], ['03', 'periods03']] as const

/** Somebody on leave who chose nothing owes nothing yet (R12). */
const isAway = ({ line, entries }: Person): boolean => line.values.status === 'onLeave' && entries.length === 0

const hitsOf = (person: Person, context: Context, values: Values): readonly Hit<Facts, Law>[] => {
  if (isAway(person) || programmes.every(([, field]) => typeof person.line.values[field] !== 'number')) return nothing
  const owes = loadOf(person, context, values)
  if (!owes) return nothing
  const moved = values.hoursMoved?.to02 ?? 0
  const required = owedAfterMoving(owes.load, moved)
  return gathered(programmes, ([programme, field]) => {
    const found = person.line.values[field]
    if (typeof found !== 'number' || found === required[field]) return nothing
    const rests: readonly Law[] = programme === '03' || moved === 0 ? owes.rests : [...owes.rests, 'hoursMoved']
    const at = Math.max(0, (person.line.written[field]?.length ?? 0) - 1)
    return [{ line: person.index, field, at, facts: { programme, found, required: required[field], moved }, rests }]
  })
}

export const periodsNot40 = rule({
  id: 'periods-not-40',
  severity: 'error',
  under,
  emptyCell: 'ignored',
  waivedBy: 'authority',
  check: (roster, values): Hits<Facts, Law> => gathered(participants(roster), (person) => hitsOf(person, roster.context, values)),
})
