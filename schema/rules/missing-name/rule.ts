import { gathered, nothing } from '../../figures/gathered.ts'
import { present, type Person } from '../../figures/people.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { blankLines } from '../../law/product.ts'
import { flawsOf, hitOf, textFact } from '../from-flaws.ts'

const data = ['staffCode', 'birthDate', 'roleText', 'subject', 'rating', 'score01', 'score02', 'score03'] as const

const hasData = ({ line, entries }: Person): boolean => entries.length > 0 || data.some((field) => line.values[field] != null && line.values[field] !== '')

export const missingName = rule({
  id: 'missing-name',
  severity: 'error',
  under: { blankLines },
  emptyCell: 'missing',
  waivedBy: null,
  check: (roster): Hits<{ name: string }> => {
    const reported = flawsOf(roster, 'missing-name')
    const known = new Set(reported.map(({ line }) => line))
    const own = gathered(present(roster), (person) => {
      const { line, index } = person
      const name = line.values.fullName?.trim() ?? ''
      const half = !/[\s'’-]/.test(name)
      return half && hasData(person) && !known.has(index) ? [{ line: index, field: 'fullName' as const, facts: { name } }] : nothing
    })
    return [...own, ...reported.map((flaw) => hitOf(flaw, { name: textFact(flaw.facts, 'written') }))]
  },
})
