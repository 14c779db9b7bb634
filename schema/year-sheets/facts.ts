import type { StepName } from '../year/actor.ts'
import type { AssessmentKind } from '../year/assessment.ts'
import type { PersonalPlan } from '../year/book.ts'
import type { ItemResult, YearRatingState } from '../year/figures/results.ts'
import type { Standing } from '../year/member.ts'
import type { Rating } from '../tables/plan-lines.ts'

interface SomeBody {
  readonly id: string
  readonly fullName: string
  readonly team: string | null
  readonly standing: Standing
}

export interface PlannedPerson extends SomeBody {
  readonly state: PersonalPlan['state']
  readonly holder: StepName | null
  readonly since: string | null
  readonly items: readonly { readonly name: string; readonly months: readonly string[] }[]
  /** Of all programmes; null: one of them is not known. */
  readonly owed: number | null
  readonly planned: number | null
  readonly earned: number | null
}

export interface PlannedSession {
  readonly id: string
  readonly title: string
  readonly subject: string
  /** yyyy-mm-dd */
  readonly on: string
  readonly starts: string
  readonly ends: string
  readonly place: string
  readonly leader: string
  readonly capacity: number | null
  readonly expected: number
  /** Null: no list was handed in. */
  readonly present: number | null
  /** Why it does not take place; null: it does. */
  readonly cancelled: string | null
}

export interface ItemOutcome {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly state: ItemResult['state']
  readonly mark: number | null
  readonly attempts: readonly { readonly kind: AssessmentKind; readonly mark: number | null; readonly absent: boolean }[]
}

export interface RatedPerson extends SomeBody {
  readonly items: readonly ItemOutcome[]
  readonly state: YearRatingState
  readonly rating: Rating | null
  readonly reasons: readonly string[]
  /** Numbers of certificates that stand. */
  readonly certificates: readonly string[]
}

/** Which year is written, out of which version of its book, and when. */
export interface YearHead {
  readonly school: string
  readonly schoolYear: string
  readonly version: number
  /** As people say it: day and hour. */
  readonly at: string
}

export interface PlannedYear extends YearHead {
  /** yyyy-mm, in their order. */
  readonly months: readonly string[]
  readonly people: readonly PlannedPerson[]
  readonly sessions: readonly PlannedSession[]
}

export interface RatedYear extends YearHead {
  readonly people: readonly RatedPerson[]
}
