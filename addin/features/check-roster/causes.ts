import { groupedBy } from '#schema/figures/grouped.ts'
import type { Severity } from '#schema/grammar/finding.ts'
import type { SaidFinding } from '../../engine/engine.ts'

/** Findings with one cause, shown under one heading. */
export interface Cause {
  readonly id: string
  readonly severity: Severity
  readonly findings: readonly SaidFinding[]
}

const order: readonly Severity[] = ['error', 'warning', 'info']

/** Groups by cause, the grave and the frequent first. */
export const causes = (findings: readonly SaidFinding[]): readonly Cause[] => {
  const groups = groupedBy(findings, ({ severity, rule }) => `${severity}:${rule}`)
  return [...groups]
    .map(([id, group]) => ({ id, severity: group[0]?.severity ?? 'info', findings: group }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.findings.length - a.findings.length)
}

export const counted = (findings: readonly SaidFinding[]): Readonly<Record<Severity, number>> => ({
  error: findings.filter(({ severity }) => severity === 'error').length,
  warning: findings.filter(({ severity }) => severity === 'warning').length,
  info: findings.filter(({ severity }) => severity === 'info').length,
})
