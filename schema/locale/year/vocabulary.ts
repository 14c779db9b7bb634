import type { ActName } from '../../year/act.ts'
import type { StepName, YearRole } from '../../year/actor.ts'
import type { AssessmentKind } from '../../year/assessment.ts'
import type { CreditKind } from '../../year/credit.ts'
import type { YearReason, YearRatingState } from '../../year/figures/results.ts'
import type { Form, Way } from '../../year/item.ts'
import type { Arrival, Standing } from '../../year/member.ts'
import type { Rating } from '../../tables/plan-lines.ts'

/** The words of a school's year; one left out does not compile. */
export interface Vocabulary {
  readonly acts: Readonly<Record<ActName, string>>
  readonly roles: Readonly<Record<YearRole, string>>
  readonly steps: Readonly<Record<StepName, string>>
  readonly standings: Readonly<Record<Standing, string>>
  readonly arrivals: Readonly<Record<Arrival, string>>
  readonly forms: Readonly<Record<Form, string>>
  readonly ways: Readonly<Record<Way, string>>
  readonly kinds: Readonly<Record<AssessmentKind, string>>
  readonly credits: Readonly<Record<CreditKind, string>>
  readonly ratings: Readonly<Record<Rating, string>>
  readonly states: Readonly<Record<YearRatingState, string>>
  readonly reasons: Readonly<Record<YearReason, string>>
}
