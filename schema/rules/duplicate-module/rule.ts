import type { Entry } from '../../figures/entries.ts'
import { gathered, nothing } from '../../figures/gathered.ts'
import { participants } from '../../figures/people.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { entriesAsWritten } from '../../law/product.ts'

const repeated = (entries: readonly Entry[]): readonly Entry[] =>
  entries.length < 2 ? nothing : entries.filter(({ code }, index) => entries.findIndex((other) => other.code === code) < index)

export const duplicateModule = rule({
  id: 'duplicate-module',
  severity: 'error',
  under: { entriesAsWritten },
  emptyCell: 'ignored',
  waivedBy: null,
  check: (roster): Hits<{ code: string }> =>
    gathered(participants(roster), ({ index, entries }) => repeated(entries).map(({ code, at }) => ({ line: index, field: 'modules', at, facts: { code } }))),
})
