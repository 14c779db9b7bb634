import type { Scale } from '../../figures/mark.ts'
import { isPass, taken } from './item-results.ts'
import type { Attempt } from './results.ts'

type Took = Pick<Attempt, 'attempt' | 'mark' | 'absent'>

/** The number the next attempt has: the lowest that none has taken, so that one a withdrawn attempt left free comes first. */
export const nextAttempt = (attempts: readonly Took[]): number => {
  const used = new Set(attempts.filter(taken).map(({ attempt }) => attempt))
  return Array.from({ length: used.size + 1 }, (_, at) => at + 1).find((number) => !used.has(number)) ?? 1
}

/** The attempt before a number that was passed: nobody resits what was passed. */
export const passedBefore = <One extends Took>(attempts: readonly One[], attempt: number, scale: Scale | null): One | undefined =>
  attempts.find((one) => taken(one) && one.attempt < attempt && isPass(one, scale))
