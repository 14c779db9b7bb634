import { hasSchoolRole, isOfficerOf, visibleAuthority, visibleSchool } from '#server/account/scope.ts'
import type { Context, Viewer } from '#server/context.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { Unit } from './units.ts'

export interface Named {
  readonly school?: string | null
  readonly authority?: string | null
}

/** The unit somebody names, if they may know of it; null where it is missing, hidden, or not exactly one. */
export async function findUnit(context: Context, { school, authority }: Named): Promise<Unit | null> {
  if (school && authority) return null
  const ofSchool = school ? await visibleSchool(context, school) : null
  if (ofSchool) return { kind: 'school', school: ofSchool }
  const ofAuthority = authority ? await visibleAuthority(context, authority) : null
  return ofAuthority && { kind: 'authority', authority: ofAuthority }
}

/** The unit somebody may speak for, or why not. */
export async function ownUnit(context: Context, named: Named): Promise<{ readonly unit: Unit; readonly viewer: Viewer } | { readonly refusal: UserError }> {
  const { viewer } = context
  if (!viewer) return { refusal: refuse('signedOut', {}) }
  if (Boolean(named.school) === Boolean(named.authority)) return { refusal: refuse('provisionUnit', {}, ['input']) }
  const unit = await findUnit(context, named)
  if (!unit) return { refusal: refuse('notAvailable', {}, ['input', named.school ? 'school' : 'authority']) }
  const speaks = unit.kind === 'school' ? hasSchoolRole(viewer, 'principal', unit.school.id) : isOfficerOf(viewer, unit.authority.id)
  return speaks ? { unit, viewer } : { refusal: refuse('onlyRole', { role: unit.kind === 'school' ? 'principal' : 'officer' }) }
}
