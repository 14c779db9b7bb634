import { gathered, nothing } from '../../figures/gathered.ts'
import { present, roleOf } from '../../figures/people.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { scope } from '../../law/tt-19-2019.ts'

export const notSubjectToBdtx = rule({
  id: 'not-subject-to-bdtx',
  severity: 'warning',
  under: { scope },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster, { scope: { roles } }): Hits<{ post: string; code: string }> =>
    gathered(present(roster), ({ line, index, entries: [first] }) => {
      if (!first || roles.some((role) => role === roleOf(line))) return nothing
      return [{ line: index, field: 'modules', at: first.at, facts: { post: line.values.roleText ?? '', code: first.code } }]
    }),
})
