import { layout } from '../../law/product.ts'
import { flawRule, numberFact } from '../from-flaws.ts'

export const rowShifted = flawRule({
  id: 'row-shifted',
  severity: 'error',
  under: { layout },
  waivedBy: null,
  facts: (facts) => ({ columns: numberFact(facts, 'columns') }),
})
