import type { YearPerson } from '../desk/year-book.ts'
import { usePhrases } from './desk-context.ts'

/** Who has a plan since when. */
export const PlanHeld = ({ person: { plan } }: { readonly person: YearPerson }) => {
  const { personalPlans: words, shell } = usePhrases()
  const since = plan.since === null ? null : shell.when(plan.since)
  const where = plan.state === 'APPROVED' ? words.approvedSince(since) : plan.holder ? words.held(plan.holder, since) : ''
  return <p className="hint" data-testid="held"><span className={`badge ${plan.state === 'APPROVED' ? 'good' : ''}`} data-state={plan.state}>{words.state[plan.state]}</span> {where}</p>
}
