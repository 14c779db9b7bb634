import { bareNumbers } from '../../law/product.ts'
import { flawRule, textFact } from '../from-flaws.ts'

export const unreadableModule = flawRule({
  id: 'unreadable-module',
  severity: 'error',
  under: { bareNumbers },
  waivedBy: null,
  facts: (facts) => ({ text: textFact(facts, 'written') }),
})
