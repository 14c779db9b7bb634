import { AuthoritySummaryDocument } from '../../api/generated/graphql.ts'
import type { Desk, Notice } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { phrasesIn } from '../../locale/phrases.ts'
import { store } from '../../store.ts'
import type { OwnedTable } from '../../desk/owned/owned-table.ts'
import { lineTable, summaryTable, type Pulled, type Wording } from './pulled-tables.ts'
import { pullLines, type Wanted } from './pull-lines.ts'
import { isEdited, prospectOf, putTable, type AboutEdited, type Prospect, type Put } from '../../desk/owned/put-table.ts'
import { removeGone } from './remove-gone.ts'

/** What the last pull came to. `question`: cells of ours were typed over, and nothing is written before the officer says what to do. */
export interface Pull {
  readonly pulled: Pulled
  readonly question: { readonly rows: number } | null
  readonly lines: Put | null
  readonly summary: Put | null
}

/** Below the note, an empty line and the heading. */
const FIRST_ROW = 4

export const lastPull = store<Pull | null>(null)

const wordingOf = (desk: Desk): Wording => ({ language: desk.language.get(), phrases: phrasesIn(desk.language.get()) })

const notYours: Notice = { tone: 'warning', say: (phrases) => phrases.pull.notYours }

const askSummary = (desk: Desk, { authority, schoolYear }: Wanted, signal: AbortSignal) =>
  desk.api.ask({ document: AuthoritySummaryDocument, variables: { authority, schoolYear } }, { signal, repeatable: true })

/** Asks for everything first: what was pulled, or why not. */
const fetchAll = async (desk: Desk, wanted: Wanted): Promise<Pulled | Notice> => {
  const controller = new AbortController()
  const { signal } = controller
  desk.busy.change((busy) => busy && { ...busy, cancel: () => { controller.abort() } })
  const answer = await askSummary(desk, wanted, signal)
  if (!answer.ok) return troubled(answer.trouble)
  const summary = answer.data.authoritySummary
  if (!summary) return notYours
  const lines = await pullLines({ desk, wanted, signal })
  if (lines.ok) return { wanted, summary, lines: lines.lines }
  return lines.trouble ? troubled(lines.trouble) : notYours
}

interface Look {
  readonly owned: OwnedTable
  readonly prospect: Prospect
}

const lookFor = async (desk: Desk, tables: readonly OwnedTable[]): Promise<readonly Look[] | null> => {
  const looks: Look[] = []
  for (const owned of tables) {
    const prospect = await prospectOf(desk.workbook, owned)
    if (!prospect.ok) { desk.notice.set(hindered(prospect)); return null }
    looks.push({ owned, prospect: prospect.value })
  }
  return looks
}

const editedRows = (looks: readonly Look[]): number => looks.reduce((sum, { prospect }) => sum + (prospect.state === 'standing' ? prospect.refresh.counts.edited : 0), 0)

const putAll = async (desk: Desk, looks: readonly Look[], aboutEdited: AboutEdited): Promise<readonly Put[] | null> => {
  const puts: Put[] = []
  for (const look of looks) {
    const progress = (done: number, of: number): void => { desk.busy.change((busy) => busy && { what: (phrases) => phrases.pull.writing, done: Math.min(done, of), of }) }
    const put = await putTable(desk.workbook, { ...look, aboutEdited, progress })
    if (!put.ok) { desk.notice.set({ tone: 'warning', say: (phrases) => `${hindered(put).say(phrases)} ${phrases.pull.again}` }); return null }
    puts.push(put.value)
  }
  return puts
}

/** The people are what it was for; of the schools only what the officer must know. */
const say = ([summary, lines]: readonly Put[]): Notice => {
  const told = [summary?.made === 'rebuilt' ? summary : null, lines ?? null]
  return { tone: told.some((put) => put?.made === 'rebuilt') ? 'warning' : 'good', say: (phrases) => told.flatMap((put) => (put ? [phrases.pull.put(put)] : [])).join(' ') }
}

/** A sheet that was not there before is shown; one the officer knows is not pushed to the front. */
const show = async (desk: Desk, put: Put | undefined): Promise<void> => {
  if (put && put.made !== 'refreshed') await desk.workbook.goTo({ sheet: put.sheet, row: FIRST_ROW, column: 2 })
}

/** Writes what was pulled; asks first where a person typed over cells of ours. */
const write = async (desk: Desk, pulled: Pulled, aboutEdited: AboutEdited): Promise<void> => {
  const wording = wordingOf(desk)
  desk.busy.change((busy) => busy && { what: (phrases) => phrases.pull.writing })
  const looks = await lookFor(desk, [summaryTable(pulled, wording), lineTable(pulled, wording)])
  if (!looks) return
  if (aboutEdited === 'ask' && looks.some(({ prospect }) => isEdited(prospect))) {
    lastPull.set({ pulled, question: { rows: editedRows(looks) }, lines: null, summary: null })
    desk.notice.set({ tone: 'warning', say: (phrases) => phrases.pull.question })
    return
  }
  const puts = await putAll(desk, looks, aboutEdited)
  if (!puts) return
  lastPull.set({ pulled, question: null, summary: puts[0] ?? null, lines: puts[1] ?? null })
  await show(desk, puts[1])
  desk.notice.set(say(puts))
}

export const pullFigures = (desk: Desk, wanted: Wanted): Promise<void> =>
  working(desk, (phrases) => phrases.pull.pulling, async () => {
    const pulled = await fetchAll(desk, wanted)
    if ('say' in pulled) desk.notice.set(pulled)
    else await write(desk, pulled, 'ask')
  })

/** The officer has said what is to become of cells typed over; what was pulled already is not asked for again. */
export const goOnPulling = (desk: Desk, aboutEdited: AboutEdited): Promise<void> =>
  working(desk, (phrases) => phrases.pull.writing, async () => {
    const pull = lastPull.get()
    if (pull) await write(desk, pull.pulled, aboutEdited)
  })

/** Takes rows out that were marked as gone, their own cells too: only after the officer said so. */
export const dropGone = (desk: Desk): Promise<void> =>
  working(desk, (phrases) => phrases.pull.writing, async () => {
    const pull = lastPull.get()
    if (!pull) return
    const wording = wordingOf(desk)
    const removed = await removeGone(desk.workbook, [summaryTable(pull.pulled, wording), lineTable(pull.pulled, wording)])
    if (!removed.ok) { desk.notice.set(hindered(removed)); return }
    lastPull.set({ ...pull, summary: pull.summary && { ...pull.summary, gone: 0 }, lines: pull.lines && { ...pull.lines, gone: 0 } })
    desk.notice.set({ tone: 'good', say: (phrases) => phrases.pull.removed(removed.value) })
  })
