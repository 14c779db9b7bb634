import { formatCode, moduleOf } from '../../catalogues/module.ts'
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
    choicesOf(roster).flatMap(({ index, at, line, prefix, number }) => {
      const code = formatCode({ prefix, number })
      if (moduleOf(code, on).state !== 'repealed') return []
      const own = categoryOf(line, roster.context)
      return [{ line: index, field: 'modules', at, facts: { code, own: own && (values[own]?.prefix ?? null) }, ...(own ? { rests: [own] } : {}) }]
    }),
})
