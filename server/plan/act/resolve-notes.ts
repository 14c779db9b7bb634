import type { AccountRole } from '#server/account/role.ts'
import { LineNote } from '../line-note.entity.ts'
import type { Deed } from './perform.ts'

/** Whoever takes the plan as it is has no more to ask: the notes of that role are done with. */
export async function resolveNotes({ em, plan }: Deed, byRole: AccountRole): Promise<void> {
  const open = await em.find(LineNote, { line: { plan }, byRole, resolved: false })
  for (const note of open) note.resolved = true
}
