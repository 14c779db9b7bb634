import { RollOverDocument, YearRollOverDocument, type RollOverQuery } from '../../api/generated/graphql.ts'
import { actKey } from '../../desk/act-key.ts'
import type { Desk } from '../../desk/desk.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { inTurn, working } from '../../desk/working.ts'
import { openYear, readYear } from '../../desk/year-book.ts'
import { accountStore } from '../../desk/account-store.ts'

export type Preview = NonNullable<RollOverQuery['rollOverPreview']>

export interface Seen {
  readonly from: string
  readonly schoolYear: string
  readonly preview: Preview
  /** The roll-over from that year that stands; null: none. */
  readonly batch: string | null
}

/** What rolling over would do, as last asked. */
export const preview = accountStore<Seen | null>(null)

type Done = NonNullable<RollOverQuery['yearBook']>['rollOvers']

/** The batch from a year that was not undone. */
export const standingBatch = (done: Done, from: string): string | null => done.findLast((one) => one.from === from && !one.undone)?.batch ?? null

/** Asks what would be taken over; writes nothing, and what was just said stays said. */
export const readPreview = (desk: Desk, from: string): Promise<void> =>
  inTurn(desk, (phrases) => phrases.rollOver.reading, async () => {
    const target = openYear.get()?.target
    if (!target) return
    const answer = await desk.api.ask({ document: RollOverDocument, variables: { ...target, from } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return }
    const batch = standingBatch(answer.data.yearBook?.rollOvers ?? [], from)
    if (answer.data.rollOverPreview) preview.set({ from, schoolYear: target.schoolYear, preview: answer.data.rollOverPreview, batch })
    else desk.notice.set({ tone: 'info', say: (phrases) => phrases.rollOver.nothing(from) })
  })

const send = (desk: Desk, from: string): Promise<boolean> =>
  working(desk, (phrases) => phrases.rollOver.doing, async () => {
    const open = openYear.get()
    if (!open?.book) return false
    const body = { from, version: open.book.version, mode: 'COMMIT' as const }
    const { key, answered } = await actKey(desk, { act: `roll over ${open.target.school} ${open.target.schoolYear}`, body, planId: null })
    const answer = await desk.api.ask({ document: YearRollOverDocument, variables: { ...open.target, input: { ...body, idempotencyKey: key } } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return false }
    await answered()
    const { userErrors, results } = answer.data.yearRollOver
    const declined = [...userErrors, ...results.flatMap((result) => result.userErrors)]
    if (declined.length > 0) desk.notice.set(refused(desk, declined))
    return userErrors.length === 0
  })

/** Takes the people of another year over into the one in hand. */
export const rollOver = async (desk: Desk, from: string): Promise<void> => {
  if (!(await send(desk, from))) return
  const said = desk.notice.get()
  await readYear(desk)
  await readPreview(desk, from)
  desk.notice.set(said ?? { tone: 'good', say: (phrases) => phrases.rollOver.done(from) })
}
