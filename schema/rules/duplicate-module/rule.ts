import { entriesOf } from '../../figures/entries.ts'
import { participants } from '../../figures/people.ts'
import type { RosterLine } from '../../grammar/roster.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { entriesAsWritten } from '../../law/product.ts'

const repeated = (line: RosterLine) => {
  const entries = entriesOf(line)
  return entries.filter(({ code }, index) => entries.findIndex((other) => other.code === code) < index)
}

export const duplicateModule = rule({
  id: 'duplicate-module',
  severity: 'error',
  under: { entriesAsWritten },
  emptyCell: 'ignored',
  waivedBy: null,
  check: (roster): Hits<{ code: string }> =>
    participants(roster).flatMap(({ line, index }) => repeated(line).map(({ code, at }) => ({ line: index, field: 'modules', at, facts: { code } }))),
})
