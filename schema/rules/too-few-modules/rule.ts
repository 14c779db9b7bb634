import { emptyChoiceAt } from '../../figures/entries.ts'
import { verifiedTotal, type ListsInForce } from '../../figures/hours.ts'
import { categoryOf, type Category } from '../../figures/load.ts'
import { participants, type Person } from '../../figures/people.ts'
import type { Roster } from '../../grammar/roster.ts'
import { rule, type Hit, type Hits, type ValuesOf } from '../../grammar/rule.ts'
import { modulesPerTeacher } from '../../law/product.ts'
import { asksModules, categories, lists, loads, unreadLines } from '../choices.ts'

const listed = { preschoolManagersList: lists.preschoolManagers, preschoolTeachersList: lists.preschoolTeachers, generalManagersList: lists.generalManagers, generalTeachersList: lists.generalTeachers } as const

const under = { plan: modulesPerTeacher, ...loads, ...listed } as const
type Facts = { found: number; required: number; periods: number | null }

const listsOf = (values: ValuesOf<typeof under>): ListsInForce => categories.flatMap((category) => values[`${category}List`] ?? [])

const covered = ({ line, entries }: Person, roster: Roster, [values, on]: readonly [ValuesOf<typeof under>, string]): { periods: number; category: Category } | null => {
  const category = categoryOf(line, roster.context)
  const owed = category && values[category]?.periods03
  const periods = verifiedTotal(entries.map(({ code }) => code), on, listsOf(values))
  return category && owed && periods !== null && periods >= owed ? { periods, category } : null
}

const hit = ({ line, index, entries }: Person, required: number, fills: ReturnType<typeof covered>): Hit<Facts, 'plan' | Category> => ({
  line: index,
  field: 'modules',
  at: emptyChoiceAt(line),
  facts: { found: entries.length, required, periods: fills?.periods ?? null },
  ...(fills ? { severity: 'warning', rests: ['plan', fills.category] } : { rests: ['plan'] }),
})

export const tooFewModules = rule({
  id: 'too-few-modules',
  severity: 'error',
  under,
  emptyCell: 'missing',
  waivedBy: 'principal',
  check: (roster, values, on): Hits<Facts, 'plan' | Category> => {
    const required = values.plan?.modules ?? null
    if (required === null || !asksModules(roster)) return []
    const unread = unreadLines(roster)
    return participants(roster)
      .filter(({ line, index, entries }) => entries.length < required && line.values.status !== 'onLeave' && !unread.has(index))
      .map((person) => hit(person, required, covered(person, roster, [values, on])))
  },
})
