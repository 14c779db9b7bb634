import type { SqlEntityManager } from '@mikro-orm/sql'
import { Authority } from '#server/authority/authority.entity.ts'
import { supervisedOn } from '#server/school/supervision.ts'
import type { Unit } from './units.ts'

async function authoritiesBelow(em: SqlEntityManager, authority: Authority): Promise<Authority[]> {
  const found: Authority[] = []
  for (let above = [authority.id]; above.length > 0; ) {
    const below = await em.find(Authority, { parent: { $in: above }, id: { $nin: [authority.id, ...found.map(({ id }) => id)] } })
    found.push(...below)
    above = below.map(({ id }) => id)
  }
  return found
}

/** Everybody whom the word of a unit binds on a day: authorities below, and the schools they supervise. */
export async function unitsBelow(em: SqlEntityManager, unit: Unit, day: string): Promise<Unit[]> {
  if (unit.kind === 'school') return []
  const below = await authoritiesBelow(em, unit.authority)
  const supervised = await Promise.all([unit.authority, ...below].map(({ id }) => supervisedOn(em, id, day)))
  const schools = supervised.flat().map(({ school }): Unit => ({ kind: 'school', school }))
  return [...below.map((authority): Unit => ({ kind: 'authority', authority })), ...schools]
}
