import { GraphQLError } from 'graphql'
import type { FilterQuery } from '@mikro-orm/core'
import { Authority } from '#server/authority/authority.entity.ts'
import type { Context, Viewer } from '#server/context.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { vi } from '#server/locale/vi.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { School } from '#server/school/school.entity.ts'
import { Supervision } from '#server/school/supervision.entity.ts'
import { schoolRoles, type AccountRole, type SchoolRole } from './role.ts'

/** For queries, which have no place for refusals: tells only that nobody is signed in, nothing about what was asked for. */
export function viewerOrThrow(context: Context): Viewer {
  if (context.viewer) return context.viewer
  throw new GraphQLError(vi.signedOut(), { extensions: { code: 'UNAUTHENTICATED' } })
}

/** Ids of the units for which the viewer has a role. */
const granted = (viewer: Viewer | null, role: AccountRole, unit: 'school' | 'authority'): string[] =>
  (viewer?.grants ?? []).flatMap((grant) => (grant.role === role && grant[unit] ? [grant[unit].id] : []))

export const isAdministrator = (viewer: Viewer | null): boolean => viewer?.grants.some(({ role }) => role === 'administrator') ?? false

/** Empty for an administrator; otherwise why not. */
export function refusalUnlessAdministrator({ viewer }: Pick<Context, 'viewer'>): UserError[] {
  if (!viewer) return [refuse('signedOut', {})]
  return isAdministrator(viewer) ? [] : [refuse('onlyAdministrator', {})]
}

export const hasSchoolRole = (viewer: Viewer | null, role: SchoolRole, school: string): boolean =>
  granted(viewer, role, 'school').includes(school)

export const isOfficerOf = (viewer: Viewer | null, authority: string): boolean => granted(viewer, 'officer', 'authority').includes(authority)

/** Schools where the viewer has a role of the school's own: what concerns the school may be read. */
export const ownSchools = (viewer: Viewer | null): string[] => [...new Set(schoolRoles.flatMap((role) => granted(viewer, role, 'school')))]

/** The authorities an officer answers for: those granted and all below them. */
export async function coveredAuthorities({ em, viewer }: Pick<Context, 'em' | 'viewer'>): Promise<string[]> {
  const covered = new Set(granted(viewer, 'officer', 'authority'))
  let above = [...covered]
  while (above.length > 0) {
    const below = await em.find(Authority, { parent: { $in: above }, id: { $nin: [...covered] } })
    above = below.map(({ id }) => id)
    for (const id of above) covered.add(id)
  }
  return [...covered]
}

/** The schools the viewer may know of; anything else is as if it did not exist. Supervision of former days counts: old plans stay readable. */
export async function visibleSchools(context: Pick<Context, 'em' | 'viewer'>): Promise<FilterQuery<School>> {
  if (isAdministrator(context.viewer)) return {}
  const covered = await coveredAuthorities(context)
  const supervised = covered.length === 0 ? [] : await context.em.find(Supervision, { authority: { $in: covered } }, { fields: ['school'] })
  return { id: { $in: [...new Set([...ownSchools(context.viewer), ...supervised.map(({ school }) => school.id)])] } }
}

/** A school by id, or null where it is missing or hidden alike. */
export async function visibleSchool(context: Pick<Context, 'em' | 'viewer'>, id: string): Promise<School | null> {
  return context.em.findOne(School, { $and: [await visibleSchools(context), { id }] })
}

/** The authorities the viewer may know of: covered, supervising one's school at any time, and those above them. */
export async function visibleAuthorities(context: Pick<Context, 'em' | 'viewer'>): Promise<FilterQuery<Authority>> {
  if (isAdministrator(context.viewer)) return {}
  const own = await context.em.find(Supervision, { school: { $in: ownSchools(context.viewer) } }, { fields: ['authority'] })
  const visible = new Set([...(await coveredAuthorities(context)), ...own.map(({ authority }) => authority.id)])
  let below = [...visible]
  while (below.length > 0) {
    const units = await context.em.find(Authority, { id: { $in: below }, parent: { $ne: null } })
    below = units.flatMap(({ parent }) => (parent && !visible.has(parent.id) ? [parent.id] : []))
    for (const id of below) visible.add(id)
  }
  return { id: { $in: [...visible] } }
}

export async function visibleAuthority(context: Pick<Context, 'em' | 'viewer'>, id: string): Promise<Authority | null> {
  return context.em.findOne(Authority, { $and: [await visibleAuthorities(context), { id }] })
}
