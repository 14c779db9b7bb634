import type { Facts, Severity } from '../grammar/finding.ts'
import type { Flaw, Roster, RosterLine } from '../grammar/roster.ts'
import { rule, type Hit, type Rule, type Under, type Waiver } from '../grammar/rule.ts'

/** What reading reported under the name of a rule; people who left are not checked. */
export const flawsOf = ({ flaws, lines }: Roster, kind: string): readonly Flaw[] =>
  flaws.filter((flaw) => flaw.kind === kind && (flaw.line === null || lines[flaw.line]?.values.status !== 'left'))

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
  /** Whose lines count; everybody's when absent. */
  readonly concerns?: (line: RosterLine) => boolean
}

const concernsLine = (spec: { readonly concerns?: (line: RosterLine) => boolean }, line: RosterLine | undefined): boolean =>
  spec.concerns === undefined || line === undefined || spec.concerns(line)

/** A rule that reading has decided already: the flaw becomes a finding. */
export const flawRule = <const Id extends string, const U extends Under, F extends Facts>(spec: FlawRule<Id, U, F>): Rule<Id, U, F> =>
  rule({
    id: spec.id,
    severity: spec.severity,
    under: spec.under,
    emptyCell: 'ignored',
    waivedBy: spec.waivedBy,
    check: (roster) =>
      flawsOf(roster, spec.id)
        .filter(({ line }) => concernsLine(spec, line === null ? undefined : roster.lines[line]))
        .map((flaw) => hitOf(flaw, spec.facts(flaw.facts))),
  })
