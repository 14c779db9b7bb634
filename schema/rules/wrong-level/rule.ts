import { gathered, nothing } from '../../figures/gathered.ts'
import { categoryOf, type Category } from '../../figures/load.ts'
import { levelOf } from '../../figures/people.ts'
import type { Level } from '../../tables/plan-lines.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { choicesOf, lists, listWith } from '../choices.ts'

/** Whether a list is for other levels than the person's; said only where both are known. */
const isForOthers = (levels: readonly Level[] | undefined, level: Level | null): level is Level => levels !== undefined && level !== null && !levels.includes(level)

export const wrongLevel = rule({
  id: 'wrong-level',
  severity: 'error',
  under: lists,
  emptyCell: 'ignored',
  waivedBy: 'authority',
  check: (roster, values): Hits<{ code: string; level: Level; own: string | null }, Category> =>
    gathered(choicesOf(roster), ({ index, at, line, code, prefix }) => {
      const found = listWith(prefix, values)
      const level = levelOf(line, roster.context)
      if (!found || !isForOthers(found.list.audience?.levels, level)) return nothing
      const own = categoryOf(line, roster.context)
      const facts = { code, level, own: own && (values[own]?.prefix ?? null) }
      return [{ line: index, field: 'modules', at, facts, rests: own ? [own, found.category] : [found.category] }]
    }),
})
