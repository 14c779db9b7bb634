import type { Law } from '../engine/check.ts'
import type { Finding } from '../grammar/finding.ts'
import type { Roster } from '../grammar/roster.ts'
import { explainFinding } from './explain-finding.ts'
import { explainQuotas } from './explain-quotas.ts'
import { explainRating } from './explain-rating.ts'
import type { Explanation } from './explanation.ts'

/** Everything the product concludes about one person, with its reasons. */
export const explainLine = (roster: Roster, at: number, { law, findings }: { readonly law: Law; readonly findings: readonly Finding[] }): readonly Explanation[] => {
  const line = roster.lines[at]
  if (!line) return []
  return [...explainQuotas(roster, line, law), explainRating(roster, line, law), ...findings.filter((finding) => finding.line === at).map((finding) => explainFinding(roster, finding, law))]
}
