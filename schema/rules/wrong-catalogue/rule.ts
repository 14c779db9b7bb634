import { gathered, nothing } from '../../figures/gathered.ts'
import { categoryOf, type Category } from '../../figures/load.ts'
import { levelOf, roleOf } from '../../figures/people.ts'
import type { Roster } from '../../grammar/roster.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { choicesOf, lists, listWith, siblingOf, type Choice, type Lists } from '../choices.ts'

type Facts = { code: string; prefix: string; role: 'manager' | 'teacher'; own: string | null }

const forOtherRole = (choice: Choice, { context }: Roster, values: Lists) => {
  const found = listWith(choice.prefix, values)
  const audience = found?.list.audience
  const level = levelOf(choice.line, context)
  if (!found || !audience || audience.role === roleOf(choice.line)) return null
  return level === null || audience.levels.includes(level) ? found.category : null
}

export const wrongCatalogue = rule({
  id: 'wrong-catalogue',
  severity: 'error',
  under: lists,
  emptyCell: 'ignored',
  waivedBy: 'authority',
  check: (roster, values): Hits<Facts, Category> =>
    gathered(choicesOf(roster), (choice) => {
      const other = forOtherRole(choice, roster, values)
      if (other === null) return nothing
      const own = categoryOf(choice.line, roster.context) ?? siblingOf[other]
      const role = roleOf(choice.line) === 'manager' ? 'manager' : 'teacher'
      const facts = { code: choice.code, prefix: choice.prefix, role, own: values[own]?.prefix ?? null } as const
      return [{ line: choice.index, field: 'modules', at: choice.at, facts, rests: [own, other] }]
    }),
})
