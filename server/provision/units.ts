import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Layer } from '#schema/grammar/provision.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { chainOf } from '#server/authority/chain.ts'
import { School } from '#server/school/school.entity.ts'
import { supervisorOn } from '#server/school/supervision.ts'

/** Who can fix something: an authority or a school. */
export type Unit = { readonly kind: 'authority'; readonly authority: Authority } | { readonly kind: 'school'; readonly school: School }

export const idOf = (unit: Unit): string => (unit.kind === 'authority' ? unit.authority.id : unit.school.id)

export const nameOf = (unit: Unit): string => (unit.kind === 'authority' ? unit.authority.name : unit.school.name)

/** The topmost authority of a tree speaks for the province; level and name of all others are data. */
export const layerOf = (unit: Unit): Layer => {
  if (unit.kind === 'school') return 'school'
  return unit.authority.parent === null ? 'province' : 'authority'
}

const asUnits = (authorities: readonly Authority[]): Unit[] => authorities.map((authority) => ({ kind: 'authority', authority }))

/** Everybody whose word may bind a unit on a day: itself first, then upwards. */
export async function unitsAbove(em: SqlEntityManager, unit: Unit, day: string): Promise<Unit[]> {
  if (unit.kind === 'authority') return asUnits(await chainOf(em, unit.authority))
  const supervisor = await supervisorOn(em, unit.school.id, day)
  return [unit, ...asUnits(supervisor ? await chainOf(em, supervisor) : [])]
}
