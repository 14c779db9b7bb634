import type { Act } from '../act.ts'
import type { PersonalPlan, Stamp } from '../book.ts'
import { changePlan, marked } from '../edit.ts'
import type { Effects } from '../told.ts'

const settled = (plan: PersonalPlan, { accepted, note }: Act<'settleAmendment'>, stamp: Stamp): PersonalPlan => {
  if (plan.amendment === null) return plan
  const mark = { ...stamp, step: 'principal', note: note ?? plan.amendment.reason, item: null } as const
  return accepted
    ? marked(plan, { ...mark, verdict: 'amended' }, { items: plan.amendment.items, amendment: null, since: stamp.at })
    : marked(plan, { ...mark, verdict: 'returned' }, { amendment: null })
}

/** What an amendment that was refused said stays with the entries. */
export const amendmentEffects: Effects<'amend' | 'settleAmendment'> = {
  amend: (book, { person, items, reason }, stamp) => changePlan(book, person, (plan) => ({ ...plan, amendment: { ...stamp, items, reason } })),
  settleAmendment: (book, act, stamp) => changePlan(book, act.person, (plan) => settled(plan, act, stamp)),
}
