import type { Facts, Severity } from '../grammar/finding.ts'
import type { Flaw, Roster } from '../grammar/roster.ts'
import { rule, type Hit, type Rule, type Under, type Waiver } from '../grammar/rule.ts'

/** What reading reported under the name of a rule. */
export const flawsOf = ({ flaws }: Roster, kind: string): readonly Flaw[] => flaws.filter((flaw) => flaw.kind === kind)

export const hitOf = <F extends Facts>(flaw: Flaw, facts: F): Hit<F, never> => ({ line: flaw.line, field: flaw.field, cell: flaw.cell, facts })

export const textFact = (facts: Facts, name: string): string => String(facts[name] ?? '')

/** Null where reading did not say. */
export const numberFact = (facts: Facts, name: string): number | null => {
  const value = facts[name]
  return typeof value === 'number' ? value : null
}

export interface FlawRule<Id extends string, U extends Under, F extends Facts> {
  readonly id: Id
  readonly severity: Severity
  readonly under: keyof U extends never ? never : U
  readonly waivedBy: Waiver
  readonly facts: (facts: Facts) => F
}

/** A rule that reading has decided already: the flaw becomes a finding. */
export const flawRule = <const Id extends string, const U extends Under, F extends Facts>(spec: FlawRule<Id, U, F>): Rule<Id, U, F> =>
  rule({
    id: spec.id,
    severity: spec.severity,
    under: spec.under,
    emptyCell: 'ignored',
    waivedBy: spec.waivedBy,
    check: (roster) => flawsOf(roster, spec.id).map((flaw) => hitOf(flaw, spec.facts(flaw.facts))),
  })
