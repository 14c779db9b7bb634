import type { SqlEntityManager } from '@mikro-orm/sql'
import { findingsOf, rosterOf } from './check-plan.ts'
import { countsOf, weighed, type PlanCounts } from './counts.ts'
import type { FindingSaid } from './finding.type.ts'
import { linesOf } from './lines-of-plan.ts'
import type { PlanLine } from './plan-line.entity.ts'
import type { Plan } from './plan.entity.ts'
import { contextOfPlan } from './roster-context.ts'

/** The figures of lines already read and checked. */
export function figures(plan: Plan, lines: readonly PlanLine[], { findings, today }: { findings: readonly FindingSaid[]; today: string }): PlanCounts {
  const context = contextOfPlan(plan, today)
  return { ...countsOf(lines, rosterOf(lines, context).lines, context.schoolYear?.from ?? today), ...weighed(findings) }
}

export async function planCounts(em: SqlEntityManager, plan: Plan, today: string): Promise<PlanCounts> {
  const lines = await linesOf(em, plan)
  return figures(plan, lines, { findings: await findingsOf(em, plan, today), today })
}
