import { PlanLine } from '../plan-line.entity.ts'
import { PushSession } from '../push-session.entity.ts'
import type { Push } from './push.ts'
import type { Taken } from './taken.ts'

/** The slices of this workbook so far. */
export async function openSession({ em, plan, input }: Push): Promise<PushSession> {
  const workbookFile = input.workbook.fileId
  const open = await em.findOne(PushSession, { plan, workbookFile })
  return open ?? em.create(PushSession, { plan, workbookFile, people: [], rows: [] })
}

/** Adds what a slice named. A row whose person is not certain names everybody it could be about. */
export function addSlice(session: PushSession, taken: readonly Taken[]): void {
  const named = taken.flatMap(({ person, row, candidates }) => [person?.id, row.personId, ...candidates.map(({ id }) => id)])
  session.people = [...new Set([...session.people, ...named.filter((id) => typeof id === 'string')])]
  session.rows = [...session.rows, ...taken.map(({ row }) => row.clientRowId)]
}

/** A line is this sheet's to remove if its workbook named it last, and nobody (a copy of the workbook, say) changed it since the sheet was refreshed. */
const isOurs = ({ input }: Push, line: PlanLine): boolean =>
  line.workbookFile === input.workbook.fileId && (typeof input.baseVersion !== 'number' || line.changedIn <= input.baseVersion)

/** With the last slice in: takes out the lines the sheet has no more, and tells how many. */
export async function closeSession(push: Push, session: PushSession): Promise<number> {
  const named = { people: new Set(session.people), rows: new Set(session.rows) }
  const lines = await push.em.find(PlanLine, { plan: push.plan })
  const gone = lines.filter((line) => isOurs(push, line) && !named.people.has(line.person.id) && !named.rows.has(line.clientRowId))
  for (const line of gone) push.em.remove(line)
  push.em.remove(session)
  return gone.length
}
