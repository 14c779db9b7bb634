import { roleOf } from '../../figures/people.ts'
import { bareNumbers } from '../../law/product.ts'
import { flawRule, textFact } from '../from-flaws.ts'

export const cellBecameDate = flawRule({
  id: 'cell-became-date',
  severity: 'warning',
  under: { bareNumbers },
  waivedBy: null,
  concerns: (line) => roleOf(line) !== 'staff',
  facts: (facts) => ({ text: textFact(facts, 'written') }),
})
