import { isOfficerOf } from '#server/account/scope.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { inheritedAccess, type BoardAccess } from '#server/board/access.ts'
import type { Context } from '#server/context.ts'

/** Named people are for the officers of who received them and, of an authority that ended, of who has the school now; those above see figures only. */
export async function linesAccess(context: Context, authority: string): Promise<BoardAccess | null> {
  if (!isOfficerOf(context.viewer, authority)) return inheritedAccess(context, authority)
  const own = await context.em.findOne(Authority, { id: authority })
  return own && { authority: own, schools: null }
}
