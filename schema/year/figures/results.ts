import type { Rated, Reason } from '../../figures/rating.ts'
import type { Rating } from '../../tables/plan-lines.ts'
import type { AssessmentKind } from '../assessment.ts'
import type { MemberYear, Override } from '../book.ts'
import type { Item } from '../item.ts'
import type { Standing } from '../member.ts'

export type Attempt = MemberYear['assessments'][number]

/** What one kind of assessment of an item came to. */
export interface PartResult {
  readonly kind: AssessmentKind
  /** Every attempt that stands, first to last. */
  readonly attempts: readonly Attempt[]
  /** The attempt that counts: the first that was passed, else the last. */
  readonly counted: Attempt
  /** Null: not marked yet, or no scale is in force. */
  readonly passed: boolean | null
}

/** What one item of a person's plan came to. */
export interface ItemResult {
  readonly item: Item
  readonly parts: readonly PartResult[]
  /** Every kind that was assessed is passed; null: nothing is known yet. */
  readonly passed: boolean | null
  readonly state: 'none' | 'waiting' | 'passed' | 'failed' | 'absent'
}

/** Why a year's rating is what it is: the grounds of `rate`, and those a year adds. */
export type YearReason = Reason | 'programme-not-planned' | 'plan-not-approved' | 'overridden' | 'outside' | 'no-scale' | Exclude<Standing, 'active'>

/** `notYet`: the year is open and something is outstanding. The standings are states of their own: none of them is a zero. */
export type YearRatingState = 'rated' | 'notYet' | 'notRated' | 'dataError' | 'outside' | Exclude<Standing, 'active'>

export interface YearRating {
  readonly state: YearRatingState
  /** Null wherever `state` is not `rated`. */
  readonly rating: Rating | null
  readonly reasons: readonly YearReason[]
  readonly standing: Standing
  /** The confirmed override that decides, or the one that waits; null: none. */
  readonly override: Override | null
  /** What the marks alone say. */
  readonly computed: Rated | null
}
