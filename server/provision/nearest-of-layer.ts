import { valueOn } from '#schema/engine/in-force.ts'
import { isAllowed } from '#schema/engine/settled.ts'
import type { Provision } from '#schema/grammar/provision.ts'
import { compareAnswers } from '#schema/rules/questions.ts'

const givesWay = (upper: Provision, lower: Provision, day: string): boolean =>
  lower.id === upper.id && lower.layer === upper.layer && isAllowed(compareAnswers(upper.id, valueOn(upper, day), valueOn(lower, day)), upper.yields)

/** Where a chain has several authorities of one layer, the nearest speaks if it only tightens, or was left free to relax; else both go on to claim. Nearest first. */
export const nearestOfLayer = (provisions: readonly Provision[], day: string): Provision[] =>
  provisions.filter((upper, at) => !provisions.slice(0, at).some((lower) => givesWay(upper, lower, day)))
