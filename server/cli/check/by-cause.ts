import { groupedBy } from '#schema/figures/grouped.ts'
import type { Finding } from '#schema/grammar/finding.ts'

export interface Cause {
  readonly rule: string
  readonly findings: readonly Finding[]
}

/** Findings of one kind together, kinds in the order of their first finding. */
export const byCause = (findings: readonly Finding[]): readonly Cause[] =>
  [...groupedBy(findings, ({ rule }) => rule)].map(([rule, found]) => ({ rule, findings: found }))
