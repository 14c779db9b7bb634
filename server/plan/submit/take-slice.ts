import { LineNote } from '../line-note.entity.ts'
import type { Push } from './push.ts'
import { addSlice, closeSession, openSession } from './session.ts'
import { isChange, type Taken } from './taken.ts'
import { takeRows } from './take-rows.ts'

export interface Slice {
  readonly taken: readonly Taken[]
  readonly removed: number
  /** Rows of this push so far. */
  readonly named: number
}

/** A note is answered by changing its row. */
async function resolveNotes({ em }: Push, taken: readonly Taken[]): Promise<void> {
  const lines = taken.filter(isChange).flatMap(({ line }) => line?.id ?? [])
  if (lines.length > 0) await em.nativeUpdate(LineNote, { line: { $in: lines }, resolved: false }, { resolved: true })
}

/** An Excel sheet has no more rows. */
const mostRows = 1_048_576

const placeOf = ({ input }: Push, before: number): number => Math.min(Math.max(0, input.firstRow ?? before), mostRows)

/** Takes one slice in; with the last one, takes out what the sheet has no more. */
export async function takeSlice(push: Push): Promise<Slice> {
  const session = await openSession(push)
  const taken = await takeRows(push, placeOf(push, session.rows.length))
  addSlice(session, taken)
  await resolveNotes(push, taken)
  await push.em.flush()
  const removed = push.input.final ? await closeSession(push, session) : 0
  await push.em.flush()
  return { taken, removed, named: session.rows.length }
}
