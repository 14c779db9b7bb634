import { entriesOf } from '../../figures/entries.ts'
import { participants } from '../../figures/people.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { modulesPerTeacher } from '../../law/product.ts'

export const tooManyModules = rule({
  id: 'too-many-modules',
  severity: 'error',
  under: { plan: modulesPerTeacher },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster, { plan }): Hits<{ found: number; required: number }> => {
    const required = plan.modules
    if (required === null) return []
    return participants(roster).flatMap(({ line, index }) => {
      const entries = entriesOf(line)
      return entries.length <= required ? [] : [{ line: index, field: 'modules', at: entries.at(-1)?.at ?? 0, facts: { found: entries.length, required } }]
    })
  },
})
