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

/** Two pushes of one workbook at the same moment end each other's count: then a line may stay too long, but none is lost. */
const isWhole = ({ input }: Push, rows: ReadonlySet<string>): boolean => typeof input.rowsInAll !== 'number' || rows.size >= input.rowsInAll

/** With the last slice in: takes out the lines the sheet has no more, and tells how many. */
export async function closeSession(push: Push, session: PushSession): Promise<number> {
  const named = { people: new Set(session.people), rows: new Set(session.rows) }
  push.em.remove(session)
  if (!isWhole(push, named.rows)) return 0
  const lines = await push.em.find(PlanLine, { plan: push.plan })
  const gone = lines.filter((line) => isOurs(push, line) && !named.people.has(line.person.id) && !named.rows.has(line.clientRowId))
  for (const line of gone) push.em.remove(line)
  return gone.length
}
