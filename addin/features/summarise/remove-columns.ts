import { ownSheets } from '#schema/intake/own/own-marks.ts'
import { summarySigns } from '#schema/summary/layout/own-sheet.ts'
import type { Desk, Notice, Seen } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { keepStep } from '../../desk/keep-step.ts'
import { look } from '../../desk/look.ts'
import { remember } from '../../desk/remember.ts'
import { working } from '../../desk/working.ts'
import { cellAddress } from '../../workbook/a1.ts'
import type { Done, Written } from '../../workbook/workbook.ts'
import { columnsToRemove } from './own-columns.ts'
import { summed } from './summed.ts'
import { typedIn } from './typed-in.ts'
import type { TypedOver } from './typed-over.ts'
import { typedStep } from './typed-step.ts'

type Act = (seen: Seen) => Promise<Done<Written>>

/** Looks anew, so that columns are met where they stand now. */
const withColumns = (desk: Desk, act: Act): Promise<Written | null> =>
  working(desk, (phrases) => phrases.summarise.removing, async () => {
    const seen = await look(desk)
    const done = seen.ok ? await act(seen.value) : seen
    if (done.ok) return done.value
    desk.notice.set(hindered(done))
    return null
  })

interface Lost {
  readonly typed: readonly TypedOver[]
  /** Whether the file holds the way back. */
  readonly kept: boolean
}

/** What a person typed into our columns, kept in the file before it goes; locked sheets keep theirs. */
const keepTyped = async (desk: Desk, seen: Seen): Promise<Lost> => {
  const typed = typedIn(seen).filter(({ cell }) => !seen.file.locked.includes(cell.sheet))
  const kept = typed.length === 0 || (await keepStep(desk, typedStep(desk, { seen, what: 'typedRemoved', typed, instead: () => null }))) === null
  return { typed, kept }
}

const removalNotice = ({ locked }: Written, { typed, kept }: Lost): Notice => {
  const cells = typed.map(({ cell, typed: text }) => `${cellAddress(cell)} “${text}”`)
  return locked.length > 0 ? { tone: 'warning', say: (phrases) => phrases.summarise.locked(locked) } : { tone: 'good', say: (phrases) => phrases.summarise.removed(cells, kept) }
}

/** Takes our columns away without a trace; what a person had typed into them is said and can be taken back. */
export const removeColumns = async (desk: Desk): Promise<boolean> => {
  let lost: Lost = { typed: [], kept: true }
  const done = await withColumns(desk, async (seen) => {
    lost = await keepTyped(desk, seen)
    return desk.workbook.removeColumns(columnsToRemove(seen.file.content, seen.judged.reading))
  })
  if (!done) return false
  await remember(desk, (state) => ({ ...state, owned: (state.owned ?? []).filter(({ sheet }) => done.locked.includes(sheet)) }))
  summed.change((held) => held && { ...held, hasColumns: done.locked.length > 0, hidden: false, typed: [] })
  desk.notice.set(removalNotice(done, lost))
  return true
}

/** Hides our columns or shows them again; they stay and keep their content. */
export const hideColumns = async (desk: Desk, hidden: boolean): Promise<void> => {
  const done = await withColumns(desk, (seen) => desk.workbook.hideColumns(columnsToRemove(seen.file.content, seen.judged.reading), hidden))
  if (!done) return
  summed.change((held) => held && { ...held, hidden })
  desk.notice.set({ tone: 'good', say: (phrases) => (hidden ? phrases.summarise.hiddenNow : phrases.summarise.shownNow) })
}

/** Brings the summary sheet to the front. */
export const showSheet = async (desk: Desk): Promise<void> => {
  const done = await desk.workbook.goTo({ sheet: summed.get()?.sheet ?? ownSheets.summary, row: 1, column: 1 })
  if (!done.ok) desk.notice.set(hindered(done))
}

export const removeSheet = (desk: Desk): Promise<void> =>
  working(desk, (phrases) => phrases.summarise.removing, async () => {
    const done = await desk.workbook.removeSheets(ownSheets.summary, summarySigns)
    desk.notice.set(done.ok ? { tone: 'good', say: (phrases) => phrases.summarise.sheetRemoved(done.value) } : hindered(done))
  })
