import { gathered, nothing } from '../../figures/gathered.ts'
import { present } from '../../figures/people.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { workingAge } from '../../law/product.ts'
import { flawsOf, hitOf, textFact } from '../from-flaws.ts'

type Facts = { text: string; youngest: number; oldest: number; age: number | null }

const yearOf = (day: string): number => Number.parseInt(day, 10)

export const birthDateImpossible = rule({
  id: 'birth-date-impossible',
  severity: 'warning',
  under: { workingAge },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster, { workingAge: { youngest, oldest } }, on): Hits<Facts> => {
    const reported = flawsOf(roster, 'birth-date-impossible').map((flaw) => hitOf(flaw, { text: textFact(flaw.facts, 'written'), youngest, oldest, age: null }))
    const today = yearOf(on)
    const implausible = gathered(present(roster), ({ line, index }) => {
      const born = line.values.birthDate
      const age = born ? today - yearOf(born) : youngest
      return born && !(age >= youngest && age <= oldest) ? [{ line: index, field: 'birthDate' as const, facts: { text: born, youngest, oldest, age } }] : nothing
    })
    return [...reported, ...implausible]
  },
})
