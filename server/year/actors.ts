import type { Actor, YearRole } from '#schema/year/actor.ts'
import type { Book } from '#schema/year/book.ts'
import { schoolRoles } from '#server/account/role.ts'
import type { Viewer } from '#server/context.ts'

/** Who may do more comes first. */
const strongestFirst: readonly YearRole[] = ['principal', 'deputy', 'teamHead', 'clerk']

const isYearRole = (role: string): role is YearRole => (schoolRoles as readonly string[]).includes(role)

/** Everybody the viewer can act as at a school, the strongest first. */
export function actorsOf({ account, grants }: Viewer, school: string): Actor[] {
  const actors = grants.flatMap(({ role, school: at, team }): Actor[] =>
    at?.id === school && isYearRole(role) ? [{ account: account.id, name: account.displayName, role, team: role === 'teamHead' ? team : null }] : [])
  return actors.sort((one, other) => strongestFirst.indexOf(one.role) - strongestFirst.indexOf(other.role))
}

/** Whether a delegation lets an account sign on a day. */
export const isDelegated = ({ delegations }: Book, account: string, day: string): boolean =>
  [...delegations.values()].some((one) => one.account === account && one.from <= day && day <= one.to)

/** What the viewer may act as on a day: a deputy only under a delegation. */
export const rolesOn = (book: Book, actors: readonly Actor[], day: string): YearRole[] =>
  [...new Set(actors.filter(({ role, account }) => role !== 'deputy' || isDelegated(book, account, day)).map(({ role }) => role))]
