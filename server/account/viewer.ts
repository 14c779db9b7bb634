import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Viewer } from '#server/context.ts'
import { Grant } from './grant.entity.ts'
import { Session } from './session.entity.ts'
import { hashOf } from './token.ts'

/** Who a bearer token speaks for at a moment; null where it speaks for nobody (any more). */
export async function viewerOf(em: SqlEntityManager, token: string | null, now: Date): Promise<Viewer | null> {
  if (token === null) return null
  const session = await em.findOne(Session, { tokenHash: hashOf(token), revokedAt: null }, { populate: ['account'] })
  if (!session || session.expiresAt <= now || !session.account.active) return null
  const grants = await em.find(Grant, { account: session.account }, { populate: ['school', 'authority'] })
  return { account: session.account, grants, session }
}
