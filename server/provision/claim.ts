import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Provision } from '#schema/grammar/provision.ts'
import { LocalProvision } from './local-provision.entity.ts'
import { stepOn, turningDays } from './timeline.ts'
import { idOf, layerOf, type Unit } from './units.ts'

/** What one unit says on one question, with every step it ever took there. */
export interface Claim {
  readonly unit: Unit
  readonly question: string
  readonly steps: readonly LocalProvision[]
}

export interface Asked {
  /** Steps entered later are not known yet. */
  readonly knownAt?: Date | null
  readonly question?: string
}

/** What units said, unit by unit and question by question. */
export async function claimsOf(em: SqlEntityManager, units: readonly Unit[], { knownAt, question }: Asked = {}): Promise<Claim[]> {
  const where = { unit: { $in: units.map(idOf) }, ...(question ? { question } : {}), ...(knownAt ? { setAt: { $lte: knownAt } } : {}) }
  const steps = units.length === 0 ? [] : await em.find(LocalProvision, where, { orderBy: { question: 'asc', version: 'asc' }, disableIdentityMap: true })
  return units.flatMap((unit) => {
    const own = steps.filter((step) => step.unit === idOf(unit))
    return [...new Set(own.map((step) => step.question))].map((asked) => ({ unit, question: asked, steps: own.filter((step) => step.question === asked) }))
  })
}

/** A claim as the rules know provisions, cited as on a day; null where it says nothing then. */
export function provisionOf({ unit, question, steps }: Claim, day: string): Provision | null {
  const standing = stepOn(steps, day)
  if (standing === null || standing.value === null) return null
  const { instrument, clause, checkedOn, yields } = standing
  const since = turningDays(steps).map((from) => ({ from, value: stepOn(steps, from)?.value ?? null }))
  return { id: question, layer: layerOf(unit), cite: { instrument, clause }, since, checkedOn, yields }
}
