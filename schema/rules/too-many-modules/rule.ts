import { gathered, nothing } from '../../figures/gathered.ts'
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
    return gathered(participants(roster), ({ index, entries }) => {
      return entries.length <= required ? nothing : [{ line: index, field: 'modules', at: entries.at(-1)?.at ?? 0, facts: { found: entries.length, required } }]
    })
  },
})
