import { rule, type Hits } from '../../grammar/rule.ts'
import { modulesPerTeacher } from '../../law/product.ts'

/** A plan that says one number and a decision in force that says another: the decision counts, and people are told. */
export const planNumberDiffers = rule({
  id: 'plan-number-differs',
  severity: 'warning',
  under: { plan: modulesPerTeacher },
  emptyCell: 'ignored',
  waivedBy: null,
  check: ({ context }, { plan }): Hits<{ planned: number; decided: number }> => {
    const planned = context.plan.modulesPerTeacher
    if (planned === null || plan.modules === null || planned === plan.modules) return []
    return [{ line: null, field: null, facts: { planned, decided: plan.modules } }]
  },
})
