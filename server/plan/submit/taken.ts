import type { UserError } from '#server/graph/user-error.ts'
import type { Person } from '#server/staff/person.entity.ts'
import type { RowOutcome } from '../closed-sets.ts'
import type { PlanLine } from '../plan-line.entity.ts'
import type { PlanRowInput } from '../submit.types.ts'

/** A row and what became of it. */
export interface Taken {
  readonly row: PlanRowInput
  readonly outcome: RowOutcome
  readonly person: Person | null
  readonly line: PlanLine | null
  readonly errors: readonly UserError[]
  readonly candidates: readonly Person[]
}

export const refusedRow = (row: PlanRowInput, errors: readonly UserError[], candidates: readonly Person[] = []): Taken => ({
  row,
  outcome: candidates.length > 0 ? 'ask' : 'refused',
  person: null,
  line: null,
  errors,
  candidates,
})

const keeping: readonly RowOutcome[] = ['created', 'changed', 'unchanged', 'merged']

/** Whether what the row says is now in the plan. */
export const isKept = ({ outcome }: Taken): boolean => keeping.includes(outcome)

/** Whether the plan is another one because of the row. */
export const isChange = ({ outcome }: Taken): boolean => isKept({ outcome } as Taken) && outcome !== 'unchanged'
