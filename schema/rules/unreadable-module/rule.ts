import { roleOf } from '../../figures/people.ts'
import { bareNumbers } from '../../law/product.ts'
import { flawRule, textFact } from '../from-flaws.ts'

export const unreadableModule = flawRule({
  id: 'unreadable-module',
  severity: 'error',
  under: { bareNumbers },
  waivedBy: null,
  concerns: (line) => roleOf(line) !== 'staff',
  facts: (facts) => ({ text: textFact(facts, 'written') }),
})
