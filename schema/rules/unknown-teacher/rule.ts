import { samePerson } from '../../law/product.ts'
import { flawRule, textFact } from '../from-flaws.ts'

export const unknownTeacher = flawRule({
  id: 'unknown-teacher',
  severity: 'error',
  under: { samePerson },
  waivedBy: null,
  facts: (facts) => ({ text: textFact(facts, 'written') }),
})
