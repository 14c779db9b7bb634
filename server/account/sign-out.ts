import type { Context } from '#server/context.ts'
import { SignOutPayload } from './payloads.ts'

/** Ends the session at once; signing out twice is no fault. */
export async function signOut({ em, viewer, clock }: Context): Promise<SignOutPayload> {
  if (viewer) {
    viewer.session.revokedAt = clock.now()
    await em.flush()
  }
  return new SignOutPayload()
}
