import { authorityReport, type Tally } from '#schema/reports/tally.ts'
import type { BoardState } from '#server/board/board-state.ts'
import type { Board, BoardRow } from '#server/board/board.types.ts'
import { readBoard } from '#server/board/read-board.ts'
import type { Context } from '#server/context.ts'
import type { Asker } from '#server/plan/visible-plan.ts'
import { AuthoritySummary, SummaryRow } from './authority-summary.types.ts'
import { showFigures } from './figures.types.ts'
import { received } from './received.ts'
import { talliesOf } from './tallies.ts'

/** What was sent back is about to be made anew, and does not count. */
const counting: readonly BoardState[] = ['sent', 'late', 'accepted']

const rowOf = ({ school, state, late, at, receipt }: BoardRow, tally: Tally | null): SummaryRow =>
  Object.assign(new SummaryRow(), { school, state, late, at, receipt: receipt?.number ?? null, figures: tally && showFigures(tally) })

/** The report on these schools, for whoever may see their board. */
export async function summaryOf({ em, clock }: Asker, board: Board): Promise<AuthoritySummary> {
  const shown = new Set(board.rows.filter(({ state }) => counting.includes(state)).map(({ school }) => school.id))
  const submissions = (await received(em, board.authority.id, board.schoolYear)).filter(({ plan }) => shown.has(plan.school.id))
  const tallies = await talliesOf(em, submissions, clock.today())
  const bySchool = new Map(submissions.map((one) => [one.plan.school.id, tallies.get(one.id) ?? null]))
  const rows = board.rows.map((row) => rowOf(row, bySchool.get(row.school.id) ?? null))
  const total = authorityReport([...bySchool.values()].filter((tally) => tally !== null))
  return Object.assign(new AuthoritySummary(), { authority: board.authority, schoolYear: board.schoolYear, at: clock.now(), rows, total: showFigures(total) })
}

/** The report of an authority on its schools; null for an authority or a year that is not the viewer's to see. */
export async function readSummary(context: Context, authority: string, schoolYear: string): Promise<AuthoritySummary | null> {
  const board = await readBoard(context, authority, schoolYear)
  return board && summaryOf(context, board)
}
