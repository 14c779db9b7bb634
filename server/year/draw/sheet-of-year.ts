import type { SqlEntityManager } from '@mikro-orm/sql'
import { linesOf } from '#server/plan/lines-of-plan.ts'
import type { PlanLine } from '#server/plan/plan-line.entity.ts'
import { Plan } from '#server/plan/plan.entity.ts'
import type { Place } from '../entries-of-year.ts'

/** Lines of the people BDTX speaks to, as the school sent them last; null: it has sent none for that year. Staff and those who left are not among them. */
export async function sheetOf(em: SqlEntityManager, { school, schoolYear }: Place): Promise<readonly PlanLine[] | null> {
  const plan = await em.findOne(Plan, { school, schoolYear })
  if (!plan) return null
  const lines = await linesOf(em, plan)
  return lines.filter(({ role, status, fullName }) => role !== 'staff' && status !== 'left' && fullName !== null)
}
