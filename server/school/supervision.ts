import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Authority } from '#server/authority/authority.entity.ts'
import { holdsOn } from '#server/graph/days.ts'
import { Supervision } from './supervision.entity.ts'

/** The authority that receives a school's plans on a day; null where none does. */
export async function supervisorOn(em: SqlEntityManager, school: string, day: string): Promise<Authority | null> {
  const all = await em.find(Supervision, { school }, { populate: ['authority'] })
  return all.find((one) => holdsOn(one, day))?.authority ?? null
}

/** The schools whose plans an authority receives on a day, in order of their codes. */
export async function supervisedOn(em: SqlEntityManager, authority: string, day: string): Promise<Supervision[]> {
  const all = await em.find(Supervision, { authority }, { populate: ['school'], orderBy: { school: { code: 'asc' } } })
  return all.filter((one) => holdsOn(one, day))
}
