import type { Law } from '../engine/check.ts'
import type { Finding } from '../grammar/finding.ts'
import type { Provision } from '../grammar/provision.ts'
import type { Roster } from '../grammar/roster.ts'
import { provisions as pack } from '../law/provisions.ts'
import type { Explanation, Ground } from './explanation.ts'
import { groundOf } from './grounds.ts'
import { inputsOf } from './inputs.ts'

/** What a finding rests on, with the days it holds. */
export const groundsOf = ({ basis }: Finding, { on, provisions }: Law): readonly Ground[] =>
  basis.map((each) => {
    const known: Provision | undefined = [...provisions, ...pack].find(({ id, layer }) => id === each.provision && layer === each.layer)
    return known ? { ...groundOf(known, on), ...each } : { ...each, from: on, until: null }
  })

/** Why a finding was made: the rule, the law as it stood, the cells it read, and what follows. */
export const explainFinding = (roster: Roster, finding: Finding, law: Law): Explanation => {
  const line = finding.line === null ? undefined : roster.lines[finding.line]
  return {
    figure: 'finding',
    value: finding.severity,
    rule: finding.rule,
    grounds: groundsOf(finding, law),
    inputs: line && finding.field ? inputsOf(line, [finding.field]) : [],
    steps: (['found', 'because', 'remedy'] as const).map((step) => ({ step, facts: finding.facts })),
  }
}
