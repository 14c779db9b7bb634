import type { SqlEntityManager } from '@mikro-orm/sql'
import { PlanLine } from '#server/plan/plan-line.entity.ts'
import { modulesOf } from '../draw/items-of-line.ts'

/** One person's results in a year of which there is no book, as the school's sheet had them. */
export interface SheetYear {
  readonly person: string
  readonly schoolYear: string
  readonly modules: readonly string[]
  readonly rating: PlanLine['rating']
}

/** Rated lines of a school's plans, oldest first: results of years kept in the sheet alone. */
export async function ratedLines(em: SqlEntityManager, where: { readonly school: string; readonly person?: string }): Promise<SheetYear[]> {
  const { school, person } = where
  const lines = await em.find(PlanLine, { plan: { school }, rating: { $ne: null }, ...(person ? { person } : {}) }, { populate: ['plan'], orderBy: { plan: { schoolYear: 'asc' } } })
  return lines.map((line) => ({ person: line.person.id, schoolYear: line.plan.schoolYear, modules: modulesOf(line), rating: line.rating }))
}
