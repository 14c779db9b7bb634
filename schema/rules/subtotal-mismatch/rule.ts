import { layout } from '../../law/product.ts'
import { flawRule, numberFact } from '../from-flaws.ts'

export const subtotalMismatch = flawRule({
  id: 'subtotal-mismatch',
  severity: 'warning',
  under: { layout },
  waivedBy: 'principal',
  facts: (facts) => ({ stated: numberFact(facts, 'typed'), counted: numberFact(facts, 'found') }),
})
