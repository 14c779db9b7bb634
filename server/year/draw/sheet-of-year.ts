import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Level } from '#schema/tables/plan-lines.ts'
import { linesOf } from '#server/plan/lines-of-plan.ts'
import type { PlanLine } from '#server/plan/plan-line.entity.ts'
import { Plan } from '#server/plan/plan.entity.ts'
import type { Place } from '../entries-of-year.ts'

/** What the school sent last for a year. */
export interface SheetRead {
  /** People BDTX speaks to: staff and those who left are not among them. */
  readonly lines: readonly PlanLine[]
  /** The level that holds where a line names none; null: the school has several. */
  readonly level: Level | null
  /** Whether the plan has gone to the authority. */
  readonly handedOver: boolean
}

const onlyOne = (levels: readonly Level[]): Level | null => (levels.length === 1 ? (levels[0] ?? null) : null)

/** The lines as the school sent them last; null: it has sent none for that year. */
export async function sheetOf(em: SqlEntityManager, { school, schoolYear }: Place): Promise<SheetRead | null> {
  const plan = await em.findOne(Plan, { school, schoolYear }, { populate: ['school'] })
  if (!plan) return null
  const lines = await linesOf(em, plan)
  const handedOver = plan.state === 'pushed' || plan.state === 'accepted'
  return { handedOver, level: plan.context.level ?? onlyOne(plan.school.levels), lines: lines.filter(({ role, status, fullName }) => role !== 'staff' && status !== 'left' && fullName !== null) }
}
