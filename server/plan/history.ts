import type { SqlEntityManager } from '@mikro-orm/sql'
import type { CompletedModules } from '#schema/grammar/roster.ts'
import { PlanLine } from './plan-line.entity.ts'
import type { Plan } from './plan.entity.ts'

/** What the people of a school completed in earlier years, as its own plans have it. */
export async function historyOf(em: SqlEntityManager, { school, schoolYear }: Plan): Promise<CompletedModules[]> {
  const lines = await em.find(PlanLine, { plan: { school, schoolYear: { $lt: schoolYear } }, rating: { $ne: null } }, { populate: ['plan'] })
  return lines.flatMap(({ fullName, birthDate, modules, rating, plan }) =>
    fullName === null ? [] : [{ fullName, birthDate, schoolYear: plan.schoolYear, modules, completed: rating === 'completed' }],
  )
}
