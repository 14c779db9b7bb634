import { hasSchoolRole } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { receivingRoles } from './find-receiver.ts'
import { Transfer } from './transfer.entity.ts'

const told = ({ id, from, schoolYear, day, decision, state, summary: { member, periods, record } }: Transfer) =>
  ({ ...member, id, fromName: from.name, schoolYear, on: day, decision, state, periods, record })

/** Who was offered to a school, the latest first; nobody for who has no business with it. */
export async function transfersTo({ em, viewer }: Context, school: string): Promise<object[]> {
  if (!receivingRoles.some((role) => hasSchoolRole(viewer, role, school))) return []
  const found = await em.fork().find(Transfer, { to: school, state: { $ne: 'withdrawn' } }, { populate: ['from'], orderBy: { offeredAt: 'desc' } })
  return found.map(told)
}

/** Whom a school offered to others, the latest first. */
export async function transfersFrom({ em, viewer }: Context, school: string): Promise<object[]> {
  if (!receivingRoles.some((role) => hasSchoolRole(viewer, role, school))) return []
  const found = await em.fork().find(Transfer, { from: school }, { populate: ['to'], orderBy: { offeredAt: 'desc' } })
  return found.map(({ id, person, to, schoolYear, day, decision, state, summary }) => ({ id, person, fullName: summary.member.fullName, toName: to.name, schoolYear, on: day, decision, state }))
}
