import { layout } from '../../law/product.ts'
import type { Field } from '../../tables/plan-lines.ts'
import { flawRule, textFact } from '../from-flaws.ts'

export const missingHeading = flawRule({
  id: 'missing-heading',
  severity: 'warning',
  under: { layout },
  waivedBy: 'principal',
  facts: (facts) => ({ seemsToBe: (textFact(facts, 'field') || null) as Field | 'ordinal' | null }),
})
