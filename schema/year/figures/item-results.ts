import type { Scale } from '../../figures/mark.ts'
import { assessmentKinds, type AssessmentKind } from '../assessment.ts'
import type { MemberYear } from '../book.ts'
import type { Item } from '../item.ts'
import type { Attempt, ItemResult, PartResult } from './results.ts'

/** Marked, or known to be absent: an attempt that took its turn. */
export const taken = ({ mark, absent }: Pick<Attempt, 'mark' | 'absent'>): boolean => mark !== null || absent

/** Attempts that stand, each number once: a marked one covers the same attempt entered before its mark was known. */
export const attemptsOf = (assessments: MemberYear['assessments'], item: string, kind: AssessmentKind): readonly Attempt[] => {
  const standing = assessments.filter((one) => one.withdrawn === null && one.item === item && one.kind === kind)
  const covered = (one: Attempt, index: number): boolean => standing.some((other, at) => other.attempt === one.attempt && at !== index && (taken(other) || (!taken(one) && at > index)) && !taken(one))
  return standing.filter((one, index) => !covered(one, index)).sort((one, other) => one.attempt - other.attempt)
}

export const isPass = (attempt: Pick<Attempt, 'mark'>, scale: Scale | null): boolean => scale !== null && attempt.mark !== null && attempt.mark >= scale.pass

const verdict = (counted: Attempt, scale: Scale | null): boolean | null => (scale === null || !taken(counted) ? null : isPass(counted, scale))

const partOf = (kind: AssessmentKind, attempts: readonly Attempt[], scale: Scale | null): readonly PartResult[] => {
  const counted = attempts.find((attempt) => isPass(attempt, scale)) ?? attempts.at(-1)
  return counted === undefined ? [] : [{ kind, attempts, counted, passed: verdict(counted, scale) }]
}

const stateOf = (parts: readonly PartResult[]): ItemResult['state'] => {
  if (parts.length === 0) return 'none'
  if (parts.some(({ counted }) => counted.absent)) return 'absent'
  if (parts.some(({ passed }) => passed === null)) return 'waiting'
  return parts.every(({ passed }) => passed) ? 'passed' : 'failed'
}

const passedBy: Readonly<Record<ItemResult['state'], boolean | null>> = { none: null, waiting: null, passed: true, failed: false, absent: false }

const resultOf = (item: Item, assessments: MemberYear['assessments'], scale: Scale | null): ItemResult => {
  const parts = assessmentKinds.flatMap((kind) => partOf(kind, attemptsOf(assessments, item.id, kind), scale))
  const state = stateOf(parts)
  return { item, parts, passed: passedBy[state], state }
}

/** What each item of a person's plan came to: every kind assessed has to be passed, and a resit that was passed counts. */
export const itemResults = ({ plan, assessments }: Pick<MemberYear, 'plan' | 'assessments'>, scale: Scale | null): readonly ItemResult[] =>
  plan.items.map((item) => resultOf(item, assessments, scale))
