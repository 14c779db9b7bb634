import { BoardDocument, DeadlineSetDocument, type BoardQuery } from '../../api/generated/graphql.ts'
import { actKey } from '../../desk/act-key.ts'
import type { Desk } from '../../desk/desk.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { store } from '../../store.ts'

export type Board = NonNullable<BoardQuery['board']>

export interface Watched {
  readonly authority: string
  readonly schoolYear: string
}

/** The board as last seen, when, and of which authority and year it is. */
export const board = store<{ readonly of: Watched; readonly seen: Board; readonly at: Date } | null>(null)

const fetchBoard = async (desk: Desk, of: Watched, quiet: boolean): Promise<void> => {
  const answer = await desk.api.ask({ document: BoardDocument, variables: of }, { repeatable: true })
  if (answer.ok) board.set(answer.data.board ? { of, seen: answer.data.board, at: desk.clock.now() } : null)
  else if (!quiet) desk.notice.set(troubled(answer.trouble))
}

export const watchBoard = (desk: Desk, of: Watched): Promise<void> => working(desk, (phrases) => phrases.board.reading, () => fetchBoard(desk, of, false))

/** The same without a word, for the board that keeps itself fresh. */
export const refreshBoard = (desk: Desk, of: Watched): Promise<void> => fetchBoard(desk, of, true)

export interface NewDeadline {
  readonly date: string
  readonly citation: string
}

/** Sets the authority's day of the year, under the decision it rests on. */
export const setDeadline = (desk: Desk, of: Watched, { date, citation }: NewDeadline): Promise<void> =>
  working(desk, (phrases) => phrases.board.settingDeadline, async () => {
    const body = { schoolYear: of.schoolYear, date, citation: citation.trim() === '' ? null : citation.trim(), version: board.get()?.seen.deadline.version ?? 0 }
    const { key, answered } = await actKey(desk, { act: `deadline ${of.authority}`, body, planId: null })
    const answer = await desk.api.ask({ document: DeadlineSetDocument, variables: { authority: of.authority, input: { ...body, idempotencyKey: key } } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return }
    await answered()
    const { userErrors } = answer.data.deadlineSet
    desk.notice.set(userErrors.length > 0 ? refused(desk, userErrors) : { tone: 'good', say: (phrases) => phrases.board.deadlineSet(date) })
    await fetchBoard(desk, of, true)
  })
