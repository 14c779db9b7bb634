import { dayOf } from '#server/clock.ts'
import { ownSchools } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { showDeadline } from '#server/deadline/show-deadline.ts'
import { boardReason } from '#server/locale/board.ts'
import { readableUpstream } from '#server/plan/plan-act.ts'
import { knownYear } from '#server/plan/school-years.ts'
import { receives, type Asker } from '#server/plan/visible-plan.ts'
import { receiptOf } from '#server/submission/receipt.type.ts'
import type { Submission } from '#server/submission/submission.entity.ts'
import { boardAccess, type BoardAccess } from './access.ts'
import { boardState, type BoardState } from './board-state.ts'
import { Board, BoardRow, BoardTotals } from './board.types.ts'
import { schoolsOfBoard, type Entry } from './schools-of-board.ts'

const dayOrNull = (moment: Date | null | undefined): string | null => (moment ? dayOf(moment) : null)

/** The plan itself opens only for who received it, and not while the school rewrites it. */
async function planToOpen(context: Asker, last: Submission | null): Promise<string | null> {
  if (!last) return null
  const { plan } = last
  if (ownSchools(context.viewer).includes(plan.school.id)) return plan.id
  return readableUpstream.includes(plan.state) && (await receives(context, plan)) ? plan.id : null
}

/** Late once handed over late, or not handed over to anybody though the day has come. */
const isLate = ({ ours, theirs }: Entry, overdue: boolean): boolean => (ours ? ours.late : theirs === null && overdue)

const handedOver = (ours: Submission | null): Pick<BoardRow, 'people' | 'at' | 'receipt'> =>
  ours ? { people: ours.people, at: ours.at, receipt: receiptOf(ours) } : { people: null, at: null, receipt: null }

function becauseOf({ ours, theirs }: Entry, state: BoardState, { late, deadline }: { late: boolean; deadline: string }): Pick<BoardRow, 'becauseVi' | 'becauseEn'> {
  const elsewhere = ours || !theirs ? null : theirs.authority.name
  const { vi, en } = boardReason({ state, late, deadline, day: dayOrNull(ours?.at), decided: dayOrNull(ours?.decidedAt), elsewhere })
  return { becauseVi: vi, becauseEn: en }
}

async function rowOf(context: Asker, entry: Entry, deadline: string): Promise<BoardRow> {
  const state = boardState(entry.ours)
  const late = isLate(entry, context.clock.today() >= deadline)
  const because = becauseOf(entry, state, { late, deadline })
  return Object.assign(new BoardRow(), { school: entry.school, state, late, ...because, planId: await planToOpen(context, entry.ours), ...handedOver(entry.ours) })
}

function totalsOf(rows: readonly BoardRow[]): BoardTotals {
  const count = (wanted: BoardState): number => rows.filter(({ state }) => state === wanted).length
  return {
    schools: rows.length,
    missing: count('missing'),
    sent: count('sent'),
    late: count('late'),
    returned: count('returned'),
    accepted: count('accepted'),
  }
}

export interface BoardAsked {
  readonly access: BoardAccess
  readonly schoolYear: string
}

/** The board of an authority, for whoever may open it. */
export async function boardOf(asker: Asker, { access, schoolYear }: BoardAsked): Promise<Board> {
  const { em, clock } = asker
  const deadline = await showDeadline(em, access.authority, { schoolYear, today: clock.today() })
  const entries = await schoolsOfBoard(em, { authority: access.authority.id, schoolYear, deadline: deadline.date, today: clock.today() })
  const rows: BoardRow[] = []
  for (const entry of entries) if (access.schools?.has(entry.school.id) ?? true) rows.push(await rowOf(asker, entry, deadline.date))
  return Object.assign(new Board(), { authority: access.authority, schoolYear, deadline, rows, totals: totalsOf(rows) })
}

/** What an officer looks at each morning; null for an authority or a year that is not the viewer's to see. */
export async function readBoard(context: Context, id: string, schoolYear: string): Promise<Board | null> {
  const access = await boardAccess(context, id)
  return access && knownYear(schoolYear, context.clock.today()) ? boardOf(context, { access, schoolYear }) : null
}
