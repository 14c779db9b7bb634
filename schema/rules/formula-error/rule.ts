import { layout } from '../../law/product.ts'
import { flawRule, textFact } from '../from-flaws.ts'

export const formulaError = flawRule({
  id: 'formula-error',
  severity: 'error',
  under: { layout },
  waivedBy: null,
  facts: (facts) => ({ text: textFact(facts, 'written') }),
})
