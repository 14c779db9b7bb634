import { moduleOf } from '../../catalogues/module.ts'
import { gathered, nothing } from '../../figures/gathered.ts'
import { categoryOf, type Category } from '../../figures/load.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { choicesOf, lists } from '../choices.ts'

export const repealedCatalogue = rule({
  id: 'repealed-catalogue',
  severity: 'error',
  under: lists,
  emptyCell: 'ignored',
  waivedBy: null,
  check: (roster, values, on): Hits<{ code: string; own: string | null }, Category> =>
    gathered(choicesOf(roster), ({ index, at, line, code }) => {
      if (moduleOf(code, on).state !== 'repealed') return nothing
      const own = categoryOf(line, roster.context)
      return [{ line: index, field: 'modules', at, facts: { code, own: own && (values[own]?.prefix ?? null) }, ...(own ? { rests: [own] } : {}) }]
    }),
})
