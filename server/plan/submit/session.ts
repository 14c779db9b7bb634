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

/** Lines that are this sheet's to remove: its workbook named them last, and nobody (a copy of the workbook, say) changed them since the sheet was refreshed. */
const ours = ({ em, plan, input }: Push) =>
  em.find(
    PlanLine,
    { plan, workbookFile: input.workbook.fileId, ...(typeof input.baseVersion === 'number' ? { changedIn: { $lte: input.baseVersion } } : {}) },
    { fields: ['person', 'clientRowId'], disableIdentityMap: true },
  )

/** Two pushes of one workbook at the same moment end each other's count: then a line may stay too long, but none is lost. */
const isWhole = ({ input }: Push, rows: ReadonlySet<string>): boolean => typeof input.rowsInAll !== 'number' || rows.size >= input.rowsInAll

/** Databases bind so many values to a statement, and no more. */
const AT_ONCE = 1_000

/** With the last slice in: takes out the lines the sheet has no more, and tells how many. */
export async function closeSession(push: Push, session: PushSession): Promise<number> {
  const named = { people: new Set(session.people), rows: new Set(session.rows) }
  push.em.remove(session)
  if (!isWhole(push, named.rows)) return 0
  const gone = (await ours(push)).filter((line) => !named.people.has(line.person.id) && !named.rows.has(line.clientRowId))
  for (let from = 0; from < gone.length; from += AT_ONCE) await push.em.nativeDelete(PlanLine, { id: { $in: gone.slice(from, from + AT_ONCE).map(({ id }) => id) } })
  return gone.length
}
