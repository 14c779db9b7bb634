import type { Finding } from '#schema/grammar/finding.ts'

export interface Cause {
  readonly rule: string
  readonly findings: readonly Finding[]
}

/** Findings of one kind together, kinds in the order of their first finding. */
export const byCause = (findings: readonly Finding[]): readonly Cause[] => {
  const causes = new Map<string, Finding[]>()
  for (const finding of findings) causes.set(finding.rule, [...(causes.get(finding.rule) ?? []), finding])
  return [...causes].map(([rule, found]) => ({ rule, findings: found }))
}
