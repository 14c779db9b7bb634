import type { SqlEntityManager } from '@mikro-orm/sql'
import { isAllowed } from '#schema/engine/settled.ts'
import { compareAnswers } from '#schema/rules/questions.ts'
import { claimsOf, type Claim } from './claim.ts'
import type { LocalProvision } from './local-provision.entity.ts'
import { covers, meets, stepOn, turningDays } from './timeline.ts'
import { idOf, unitsAbove, type Unit } from './units.ts'
import { unitsBelow } from './units-below.ts'

/** A step about to be entered, and for whom. */
export interface Entry {
  readonly unit: Unit
  readonly step: LocalProvision
}

/** A step of somebody, with who it is. */
export interface Rival {
  readonly unit: Unit
  readonly step: LocalProvision
}

/** Steps of another unit that speak on days the entry holds, each told once. */
const alongside = ({ step }: Entry, { unit, steps }: Claim): Rival[] => {
  const days = [step.from, ...turningDays(steps)].filter((day) => covers(step, day))
  const speaking = new Set(days.flatMap((day) => stepOn(steps, day) ?? []).filter(({ value }) => value !== null))
  return [...speaking].map((one) => ({ unit, step: one }))
}

const givesWay = (upper: Rival, lower: Rival): boolean =>
  isAllowed(compareAnswers(upper.step.question, upper.step.value, lower.step.value), upper.step.yields)

const othersAmong = async (em: SqlEntityManager, { unit, step }: Entry, units: readonly Unit[]): Promise<readonly Claim[]> =>
  claimsOf(em, units.filter((one) => idOf(one) !== idOf(unit)), { question: step.question })

/** Steps above that neither yield nor are only tightened: both would claim to decide. */
export async function conflictsAbove(em: SqlEntityManager, entry: Entry): Promise<Rival[]> {
  const claims = await othersAmong(em, entry, await unitsAbove(em, entry.unit, entry.step.from))
  return claims.flatMap((claim) => alongside(entry, claim)).filter((upper) => !givesWay(upper, entry))
}

/** Steps below that the entry does not let stand, and that do not give way by themselves. */
export async function conflictsBelow(em: SqlEntityManager, entry: Entry): Promise<Rival[]> {
  const claims = await othersAmong(em, entry, await unitsBelow(em, entry.unit, entry.step.from))
  return claims.flatMap((claim) => alongside(entry, claim)).filter((lower) => !givesWay(entry, lower))
}

/** The unit's own steps the entry would silently overwrite: a later decision follows, an equal or earlier one must say what it corrects. */
export const ownConflicts = ({ unit, step }: Entry, steps: readonly LocalProvision[]): Rival[] =>
  steps
    .filter((old) => old.value !== null && old.id !== step.corrects && meets(old, step) && step.from <= old.from && stepOn(steps, old.from) === old)
    .map((old) => ({ unit, step: old }))
