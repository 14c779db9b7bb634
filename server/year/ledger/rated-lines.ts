import type { SqlEntityManager } from '@mikro-orm/sql'
import { legacyRatingOf } from '#schema/year/figures/legacy-rating.ts'
import { PlanLine } from '#server/plan/plan-line.entity.ts'
import { textOf } from '#server/plan/written-texts.ts'
import { modulesOf } from '../draw/items-of-line.ts'

/** One person's results in a year of which there is no book, as the school's sheet had them. */
export interface SheetYear {
  readonly person: string
  readonly schoolYear: string
  readonly modules: readonly string[]
  readonly rating: PlanLine['rating']
  /** One of the four grades of 2012 to 2019, as written; null: the sheet has none. */
  readonly grade: string | null
  /** Entered by itself from a paper of the time; false: read from the sheet of that year. */
  readonly entered: boolean
}

function sheetYear(line: PlanLine): SheetYear {
  const { schoolYear } = line.plan
  const old = legacyRatingOf(textOf(line.written, 'rating'), schoolYear)
  return { person: line.person.id, schoolYear, modules: modulesOf(line), rating: line.rating ?? old.rating, grade: old.rating === null ? null : old.original, entered: false }
}

/** Rated lines of a school's plans, oldest first: results of years kept in the sheet alone. */
export async function ratedLines(em: SqlEntityManager, where: { readonly school: string; readonly person?: string }): Promise<SheetYear[]> {
  const { school, person } = where
  const lines = await em.find(PlanLine, { plan: { school }, ...(person ? { person } : {}) }, { populate: ['plan'], orderBy: { plan: { schoolYear: 'asc' } } })
  return lines.map(sheetYear).filter(({ rating }) => rating !== null)
}
