import { formatCode, parseCode } from '../catalogues/module.ts'
import { verifiedTotal, type ListsInForce } from '../figures/hours.ts'
import { roleOf } from '../figures/people.ts'
import type { RosterLine } from '../grammar/roster.ts'
import type { PlanLine } from '../tables/plan-lines.ts'
import type { DocumentedPlan } from './documented-plan.ts'

/** A line as the rules know it. The values of a snapshot were read by the same readers when it was taken. */
const rosterLine = ({ personId, values }: DocumentedPlan['lines'][number]): RosterLine => ({ key: personId, sheet: '', row: 0, values: values as Partial<PlanLine>, written: {} })

/** Those whom a plan is for: other staff and those who left are not. */
export const listedLines = ({ lines }: DocumentedPlan): readonly RosterLine[] =>
  lines.map(rosterLine).filter((line) => line.values.status !== 'left' && roleOf(line) !== 'staff')

const canonical = (text: string): string => {
  const code = parseCode(text)
  return code ? formatCode(code) : text
}

export const modulesOf = ({ values }: RosterLine): readonly string[] => (values.modules ?? []).map(canonical)

/** Periods stated, else those of the chosen modules where all are verified. */
export const periodsOf = (line: RosterLine, on: string, lists: ListsInForce): number | null => {
  const modules = modulesOf(line)
  return line.values.periods03 ?? (modules.length === 0 ? null : verifiedTotal(modules, on, lists))
}
