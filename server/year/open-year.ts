import type { SchoolYear } from '#schema/grammar/roster.ts'
import { ownSchools } from '#server/account/scope.ts'
import type { Context, Viewer } from '#server/context.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { knownYear, knownYears } from '#server/plan/school-years.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { School } from '#server/school/school.entity.ts'

/** A year of a school the viewer has a role in. */
export interface OpenYear {
  readonly viewer: Viewer
  readonly school: School
  readonly year: SchoolYear
}

/** The year, if the viewer works at the school and it is one the server knows; else why not. Others are told the school does not exist. */
export async function openYear({ em, viewer, clock }: Context, school: string, label: string): Promise<OpenYear | { readonly refusal: UserError }> {
  if (!viewer) return { refusal: refuse('signedOut', {}) }
  const found = ownSchools(viewer).includes(school) ? await em.findOne(School, { id: school }) : null
  if (!found) return { refusal: refuse('notAvailable', {}, ['school']) }
  const year = knownYear(label, clock.today())
  if (year) return { viewer, school: found, year }
  const { first, last } = knownYears(clock.today())
  return { refusal: refuse('unknownSchoolYear', { schoolYear: label, first: first.label, last: last.label }, ['schoolYear']) }
}
