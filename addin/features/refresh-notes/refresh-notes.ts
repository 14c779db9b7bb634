import { PlanNotesDocument, type PlanNotesQuery } from '../../api/generated/graphql.ts'
import type { Answer } from '../../api/answer.ts'
import type { Desk, Seen } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { keepReceipt } from '../../desk/keep-receipt.ts'
import { look } from '../../desk/look.ts'
import { planHead } from '../../desk/plan-head.ts'
import type { Target } from '../../desk/target.ts'
import { troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { phrasesIn } from '../../locale/phrases.ts'
import { store } from '../../store.ts'
import type { Remark } from '../../workbook/workbook.ts'
import { placeNotes, type NotedLine, type PlacedNote } from './place-notes.ts'

type Plan = NonNullable<PlanNotesQuery['plan']>

/** What the principal or the authority wrote, as last fetched. */
export const notes = store<readonly PlacedNote[] | null>(null)

const PAGE = 200

interface Fetched {
  readonly plan: Plan | null
  readonly lines: readonly NotedLine[]
}

const ask = (desk: Desk, target: Target, after: string | null): Promise<Answer<PlanNotesQuery>> =>
  desk.api.ask({ document: PlanNotesDocument, variables: { ...target, first: PAGE, after } }, { repeatable: true })

/** Page after page: a returned plan of a large school may have many notes. */
const fetchNotes = async (desk: Desk, target: Target, before: Fetched & { readonly after: string | null }): Promise<Answer<Fetched>> => {
  const answer = await ask(desk, target, before.after)
  if (!answer.ok) return answer
  const plan = answer.data.plan ?? null
  const lines = [...before.lines, ...(plan?.lines.edges ?? []).map(({ node }) => node)]
  if (plan?.lines.pageInfo.hasNextPage !== true) return { ok: true, data: { plan, lines } }
  return fetchNotes(desk, target, { plan, lines, after: plan.lines.pageInfo.endCursor ?? null })
}

const remarksOf = (desk: Desk, placed: readonly PlacedNote[]): readonly Remark[] => {
  const { notes: words, signing } = phrasesIn(desk.language.get())
  return placed.flatMap(({ note, cell }) => (cell ? [{ id: note.id, cell, text: words.remark(signing.role(note.byRole), note.byName, note.text) }] : []))
}

/** Writes the notes into the cells they concern; a cell with several gets them all, as one comment. */
const onePerCell = (remarks: readonly Remark[]): readonly Remark[] => {
  const cells = new Map<string, Remark>()
  for (const remark of remarks) {
    const key = `${remark.cell.sheet} ${String(remark.cell.row)} ${String(remark.cell.column)}`
    const there = cells.get(key)
    cells.set(key, there ? { ...there, id: `${there.id}-${remark.id}`, text: `${there.text}\n\n${remark.text}` } : remark)
  }
  return [...cells.values()]
}

const write = async (desk: Desk, seen: Seen, { plan, lines }: Fetched): Promise<void> => {
  const placed = placeNotes(lines, seen.judged.reading.roster.lines, seen.file.state.bindings)
  const remarks = onePerCell(remarksOf(desk, placed))
  const done = await desk.workbook.remark(remarks)
  notes.set(placed)
  planHead.set(plan)
  if (!done.ok) desk.notice.set(hindered(done))
  else if (placed.some(({ cell }) => cell && done.value.locked.includes(cell.sheet))) desk.notice.set({ tone: 'warning', say: (words) => words.hindrance.protected })
  else desk.notice.set({ tone: 'info', say: (words) => (placed.length === 0 ? words.notes.none : words.notes.written(placed.length, remarks.length - done.value.count)) })
  if (plan) await keepReceipt(desk, plan)
}

/** Brings the notes of the principal and the authority to the cells they are about. */
export const refreshNotes = (desk: Desk, asked: Target): Promise<void> =>
  working(desk, (words) => words.notes.refreshing, async () => {
    const fetched = await fetchNotes(desk, asked, { plan: null, lines: [], after: null })
    if (!fetched.ok) { desk.notice.set(troubled(fetched.trouble)); return }
    if (!fetched.data.plan) { desk.notice.set({ tone: 'info', say: (words) => words.notes.noPlan }); return }
    const seen = await look(desk)
    if (!seen.ok) { desk.notice.set(hindered(seen)); return }
    await write(desk, seen.value, fetched.data)
  })
