import { coveredAuthorities, isOfficerOf, visibleAuthority } from '#server/account/scope.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import type { Context } from '#server/context.ts'
import { holdsOn } from '#server/graph/days.ts'
import { Supervision } from '#server/school/supervision.entity.ts'

/** A board the viewer may open, and of which schools. */
export interface BoardAccess {
  readonly authority: Authority
  /** Null: all of them. */
  readonly schools: ReadonlySet<string> | null
}

/** Schools the ended authority had that today belong to an authority the viewer is officer of. */
async function inherited({ em, viewer, clock }: Context, authority: string): Promise<ReadonlySet<string>> {
  const had = await em.find(Supervision, { authority })
  const now = await em.find(Supervision, { school: { $in: had.map(({ school }) => school.id) } })
  const mine = now.filter((one) => holdsOn(one, clock.today()) && isOfficerOf(viewer, one.authority.id))
  return new Set(mine.map(({ school }) => school.id))
}

/** An authority that ended, for who has its schools now: those schools only. */
export async function inheritedAccess(context: Context, id: string): Promise<BoardAccess | null> {
  const authority = await context.em.findOne(Authority, { id })
  if (!authority?.to || authority.to >= context.clock.today()) return null
  const schools = await inherited(context, id)
  return schools.size > 0 ? { authority, schools } : null
}

/** An authority's own officers and those above see its board; of one that ended, also who has its schools now, for those schools. */
export async function boardAccess(context: Context, id: string): Promise<BoardAccess | null> {
  const covered = await visibleAuthority(context, id)
  if (covered && (await coveredAuthorities(context)).includes(id)) return { authority: covered, schools: null }
  return inheritedAccess(context, id)
}
