import type { Person } from '#server/staff/person.entity.ts'
import type { PlanLine } from '../plan-line.entity.ts'
import type { PlanRowInput } from '../submit.types.ts'
import type { WrittenTexts } from '../written-texts.ts'

/** A row in good shape of which it is known whose it is. */
export interface TiedRow {
  readonly row: PlanRowInput
  readonly said: WrittenTexts
  readonly person: Person
  /** The line already kept for this person. */
  readonly line: PlanLine | null
  readonly position: number
}
