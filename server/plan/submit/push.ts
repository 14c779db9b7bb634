import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Context as RosterContext } from '#schema/grammar/roster.ts'
import type { Account } from '#server/account/account.entity.ts'
import type { School } from '#server/school/school.entity.ts'
import type { Plan } from '../plan.entity.ts'
import type { PlanSubmitInput } from '../submit.types.ts'

/** One slice of a sheet being taken in: what every step needs to know. */
export interface Push {
  readonly em: SqlEntityManager
  readonly school: School
  /** What rows are read against. */
  readonly known: RosterContext
  readonly plan: Plan
  readonly input: PlanSubmitInput
  /** Version the plan will have if anything changes. */
  readonly next: number
  readonly now: Date
  /** Who sends. */
  readonly by: Account
}
