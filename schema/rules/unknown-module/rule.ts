import type { Catalogue } from '../../catalogues/catalogue.ts'
import { gathered, nothing } from '../../figures/gathered.ts'
import type { Category } from '../../figures/load.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { choicesOf, lists, listWith } from '../choices.ts'

const isOutside = ({ last }: Catalogue, number: number): boolean => number < 1 || (last !== null && number > last)

export const unknownModule = rule({
  id: 'unknown-module',
  severity: 'error',
  under: lists,
  emptyCell: 'ignored',
  waivedBy: null,
  check: (roster, values): Hits<{ code: string; prefix: string; last: number | null }, Category> =>
    gathered(choicesOf(roster), ({ index, at, code, prefix, number }) => {
      const found = listWith(prefix, values)
      if (!found || !isOutside(found.list, number)) return nothing
      return [{ line: index, field: 'modules', at, facts: { code: code, prefix, last: found.list.last }, rests: [found.category] }]
    }),
})
