import type { SqlEntityManager } from '@mikro-orm/sql'
import { Grant } from '#server/account/grant.entity.ts'
import { tidy } from '#server/graph/tidy.ts'
import { School } from '#server/school/school.entity.ts'

/** Who sees and takes in people offered to a school. */
export const receivingRoles = ['clerk', 'principal', 'deputy'] as const

/** The school of a code that is there on the day and has somebody to take a person in; null for all others alike. */
export async function findReceiver(em: SqlEntityManager, code: string, { from, on }: { readonly from: string; readonly on: string }): Promise<School | null> {
  const school = await em.findOne(School, { code: tidy(code), id: { $ne: from } })
  if (!school || (school.from ?? on) > on || (school.to ?? on) < on) return null
  const somebody = await em.count(Grant, { school: school.id, role: { $in: [...receivingRoles] }, account: { active: true } })
  return somebody === 0 ? null : school
}
