import type { Basis, Finding } from '../grammar/finding.ts'
import type { Provision } from '../grammar/provision.ts'
import type { Roster } from '../grammar/roster.ts'
import type { AnyRule, Hit } from '../grammar/rule.ts'
import { cellOfHit } from './cell-of-hit.ts'
import { claimsOn } from './claims.ts'
import { inForce } from './in-force.ts'
import { sorted } from './sorted.ts'

export interface Law {
  /** The day that counts. */
  readonly on: string
  /** What authorities and schools decided, besides what the rules rest on. */
  readonly provisions: readonly Provision[]
}

const basisOf = ({ id, layer, cite, checkedOn }: Provision): Basis => ({ provision: id, layer, cite, checkedOn })

const finding = (roster: Roster, hit: Hit, rule: { id: string; severity: Finding['severity'] }): Finding => ({
  rule: rule.id,
  severity: hit.severity ?? rule.severity,
  line: hit.line,
  key: hit.line === null ? null : (roster.lines[hit.line]?.key ?? null),
  field: hit.field,
  cell: cellOfHit(roster, hit),
  facts: hit.facts,
  basis: [],
})

const CONFLICT = 'provisions-conflict'

/** Two provisions that both claim to decide are shown to people; the rule that needs them waits. */
const conflictOf = (rule: AnyRule, provisions: readonly Provision[]): Finding => ({
  rule: CONFLICT,
  severity: 'warning',
  line: null,
  key: null,
  field: null,
  cell: null,
  facts: { rule: rule.id, provision: provisions[0]?.id ?? null, layers: provisions.map((provision) => provision.layer) },
  basis: provisions.map(basisOf),
})

const judged = (rule: AnyRule, { on, provisions }: Law) =>
  Object.entries(rule.under).map(([name, base]) => ({ name, base, verdict: inForce(claimsOn(base, provisions, on), on) }))

const apply = (roster: Roster, rule: AnyRule, law: Law): readonly Finding[] => {
  const verdicts = judged(rule, law)
  const conflict = verdicts.find(({ verdict }) => verdict.state === 'conflict')?.verdict
  if (conflict?.state === 'conflict') return [conflictOf(rule, conflict.provisions)]
  const standing = new Map(verdicts.map(({ name, verdict }) => [name, verdict.state === 'one' ? verdict : null] as const))
  if ([...standing.values()].every((verdict) => verdict === null)) return []
  const values = Object.fromEntries([...standing].map(([name, verdict]) => [name, verdict?.value ?? null]))
  const bases = (names: readonly string[]): Basis[] => names.flatMap((name) => standing.get(name) ?? []).map(({ provision }) => basisOf(provision))
  return rule.check(roster, values, law.on).map((hit) => ({ ...finding(roster, hit, rule), basis: bases(hit.rests ?? [...standing.keys()]) }))
}

/** Several rules may wait for one question: it is put once. */
const conflictsOnce = (findings: readonly Finding[]): readonly Finding[] => {
  const told = new Set<unknown>()
  return findings.filter(({ rule, facts }) => rule !== CONFLICT || !told.has(facts['provision']) && told.add(facts['provision']))
}

/** Holds a roster against the law of a day. */
export const check = (roster: Roster, rules: readonly AnyRule[], law: Law): readonly Finding[] =>
  sorted(roster, conflictsOnce(rules.flatMap((rule) => apply(roster, rule, law))))
