import { stepNames, type StepName } from '../actor.ts'
import type { PersonalPlan } from '../book.ts'

/** The next hand after one, in the order the school set; null: nobody, so the plan is approved. */
export const stepAfter = (steps: readonly StepName[], step: StepName): StepName | null => steps.find((other) => stepNames.indexOf(other) > stepNames.indexOf(step)) ?? null

/** The hand that holds what another held once the school's steps have changed. */
export const stepInstead = (steps: readonly StepName[], step: StepName): StepName | null => (steps.includes(step) ? step : stepAfter(steps, step))

/** Where a plan goes when a hand lets it go. */
export const onwards = (steps: readonly StepName[], step: StepName): Pick<PersonalPlan, 'state' | 'holder'> => {
  const holder = stepAfter(steps, step)
  return holder === null ? { state: 'approved', holder } : { state: 'underway', holder }
}
