import type { SqlEntityManager } from '@mikro-orm/sql'
import { PlanLine } from './plan-line.entity.ts'
import type { Plan } from './plan.entity.ts'

/** All lines of a plan in the order of the sheet. */
export const linesOf = (em: SqlEntityManager, plan: Plan): Promise<PlanLine[]> =>
  em.find(PlanLine, { plan: plan.id }, { orderBy: { position: 'asc', id: 'asc' } })

/** The same for reading only: what is not watched for changes costs nothing when the rest is written. */
export const linesToRead = (em: SqlEntityManager, plan: Plan): Promise<PlanLine[]> =>
  em.find(PlanLine, { plan: plan.id }, { orderBy: { position: 'asc', id: 'asc' }, disableIdentityMap: true })
