import { YearDrawDocument, YearSheetPeopleDocument, type YearDrawMutation } from '../../api/generated/graphql.ts'
import { actKey } from '../../desk/act-key.ts'
import type { Desk } from '../../desk/desk.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { fetchYear, openYear, takeBook, type OpenYear } from '../../desk/year-book.ts'
import { accountStore } from '../../desk/account-store.ts'

export type Drawn = YearDrawMutation['yearDraw']

/** What drawing from the school's sheet would do, as last looked at, and of which year. */
export const preview = accountStore<{ readonly of: OpenYear; readonly drawn: Drawn; readonly names: readonly string[] } | null>(null)

const PAGE = 200

/** Names of the people on the school's list, by person. */
const namesOnList = async (desk: Desk, { target }: OpenYear, after: string | null = null): Promise<ReadonlyMap<string, string>> => {
  const answer = await desk.api.ask({ document: YearSheetPeopleDocument, variables: { ...target, first: PAGE, after } }, { repeatable: true })
  const lines = answer.ok ? answer.data.plan?.lines : null
  if (!lines) return new Map()
  const here = lines.edges.map(({ node }) => [node.personId, node.fullName ?? ''] as const)
  const rest = lines.pageInfo.hasNextPage ? await namesOnList(desk, { target, book: null }, lines.pageInfo.endCursor) : new Map<string, string>()
  return new Map([...here, ...rest])
}

const joining = async (desk: Desk, of: OpenYear, { results }: Drawn): Promise<readonly string[]> => {
  const names = await namesOnList(desk, of)
  return results.flatMap(({ entered, id }) => (entered && id ? [names.get(id) ?? ''] : [])).filter((name) => name !== '')
}

const ask = async (desk: Desk, { target, book }: OpenYear, mode: 'VALIDATE' | 'COMMIT'): Promise<Drawn | null> => {
  const version = book?.version ?? 0
  const { key, answered } = await actKey(desk, { act: `year draw ${mode} ${target.school} ${target.schoolYear}`, body: { version }, planId: null })
  const answer = await desk.api.ask({ document: YearDrawDocument, variables: { ...target, input: { version, idempotencyKey: key, mode } } }, { repeatable: true })
  if (!answer.ok) {
    desk.notice.set(troubled(answer.trouble))
    return null
  }
  await answered()
  const { userErrors } = answer.data.yearDraw
  if (userErrors.length === 0) return answer.data.yearDraw
  if (userErrors.some(({ code }) => code === 'VERSION_CONFLICT')) await fetchYear(desk)
  desk.notice.set(refused(desk, userErrors))
  return null
}

/** Looks at who would join and what differs; writes nothing. */
export const lookAtDrawing = (desk: Desk): Promise<void> =>
  working(desk, (phrases) => phrases.yearOverview.drawing, async () => {
    const of = openYear.get()
    const drawn = of && (await ask(desk, of, 'VALIDATE'))
    preview.set(of && drawn ? { of, drawn, names: await joining(desk, of, drawn) } : null)
  })

/** Takes people and choices over from the school's sheet. */
export const draw = (desk: Desk): Promise<void> =>
  working(desk, (phrases) => phrases.yearOverview.drawing, async () => {
    const of = openYear.get()
    const drawn = of && (await ask(desk, of, 'COMMIT'))
    if (!of || !drawn) return
    preview.set(null)
    if (drawn.book) takeBook(of.target, drawn.book)
    desk.notice.set({ tone: 'good', say: ({ yearOverview }) => yearOverview.drawn(drawn.joined, drawn.chosen) })
  })
