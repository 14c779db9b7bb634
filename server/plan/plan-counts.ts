import type { SqlEntityManager } from '@mikro-orm/sql'
import { listsIn } from '#schema/rules/lists-in-force.ts'
import type { Provision } from '#schema/grammar/provision.ts'
import { lawOf } from '#schema/rules/check-roster.ts'
import { lawOfPlan } from '#server/provision/law-of-plan.ts'
import { findingsAmong, rosterOf } from './check-plan.ts'
import { countsOf, weighed, type PlanCounts } from './counts.ts'
import type { FindingSaid } from './finding.type.ts'
import { linesToRead } from './lines-of-plan.ts'
import type { PlanLine } from './plan-line.entity.ts'
import type { Plan } from './plan.entity.ts'
import { contextOfPlan } from './roster-context.ts'

interface Beside {
  readonly findings: readonly FindingSaid[]
  readonly today: string
  /** What the plan is judged by besides the pack. */
  readonly provisions: readonly Provision[]
}

/** The figures of lines already read and checked. */
export function figures(plan: Plan, lines: readonly PlanLine[], { findings, today, provisions }: Beside): PlanCounts {
  const context = contextOfPlan(plan, today)
  const roster = rosterOf(lines, context)
  const law = lawOf(roster, { on: today, provisions })
  return { ...countsOf(lines, roster.lines, { on: law.on, lists: listsIn(law) }), ...weighed(findings) }
}

export async function planCounts(em: SqlEntityManager, plan: Plan, today: string): Promise<PlanCounts> {
  const lines = await linesToRead(em, plan)
  return figures(plan, lines, { findings: await findingsAmong(em, plan, { lines, today }), today, provisions: await lawOfPlan(em, plan, today) })
}
