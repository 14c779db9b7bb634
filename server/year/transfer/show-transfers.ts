import { hasSchoolRole } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { Transfer } from './transfer.entity.ts'

const readers = ['clerk', 'principal', 'deputy'] as const

const told = ({ id, from, schoolYear, day, decision, state, summary: { member, periods, record } }: Transfer) =>
  ({ ...member, id, fromName: from.name, schoolYear, on: day, decision, state, periods, record })

/** Who was offered to a school, the latest first; nobody for who has no business with it. */
export async function transfersTo({ em, viewer }: Context, school: string): Promise<object[]> {
  if (!readers.some((role) => hasSchoolRole(viewer, role, school))) return []
  const found = await em.fork().find(Transfer, { to: school }, { populate: ['from'], orderBy: { offeredAt: 'desc' } })
  return found.map(told)
}
