import { layout } from '../../law/product.ts'
import { flawRule, textFact } from '../from-flaws.ts'

export const missingHeading = flawRule({
  id: 'missing-heading',
  severity: 'warning',
  under: { layout },
  waivedBy: 'principal',
  facts: (facts) => ({ column: textFact(facts, 'column') }),
})
