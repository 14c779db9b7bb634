import type { Law } from '../engine/check.ts'
import type { Finding, Severity } from '../grammar/finding.ts'
import type { Explanation, Ground } from './explanation.ts'
import { groundsOf } from './explain-finding.ts'

const placeOf = ({ provision, layer, from }: Ground): string => `${provision} ${layer} ${from}`

/** Each provision once, however many findings rest on it. */
const groundsOnce = (findings: readonly Finding[], law: Law): readonly Ground[] =>
  [...new Map(findings.flatMap((finding) => groundsOf(finding, law)).map((ground) => [placeOf(ground), ground])).values()]

const weight = (figure: 'errors' | 'warnings', findings: readonly Finding[], law: Law): Explanation => {
  const kinds = [...new Set(findings.map(({ rule }) => rule))]
  return {
    figure, value: findings.length, rule: null, inputs: [],
    grounds: groundsOnce(findings, law),
    steps: kinds.map((kind) => ({ step: 'kind', facts: { kind, count: findings.filter(({ rule }) => rule === kind).length } })),
  }
}

/** Why a plan has so many errors and warnings: which rules speak, and how often. */
export const explainWeights = (findings: readonly Finding[], law: Law): readonly Explanation[] => {
  const those = (severity: Severity): readonly Finding[] => findings.filter((finding) => finding.severity === severity)
  return [weight('errors', those('error'), law), weight('warnings', those('warning'), law)]
}
