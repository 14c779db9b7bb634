import type { Desk } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { remember } from '../../desk/remember.ts'
import { fingerprint } from '../../file/fingerprint.ts'
import { keptTexts } from './kept-texts.ts'
import type { Decision } from './rows.ts'
import { sending, type RowResult } from './sending.ts'

/** Remembers a decision for the next sending. */
export const decide = (row: string, decision: Decision): void => {
  sending.change((held) => ({ ...held, decisions: new Map([...held.decisions, [row, { ...held.decisions.get(row), ...decision }]]) }))
}

/** From now on the sheet is in step with what the server keeps of the row. */
const keepVersion = async (desk: Desk, { clientRowId, version }: RowResult): Promise<void> => {
  const line = desk.seen.get()?.judged.reading.roster.lines.find((one) => one.key === clientRowId)
  if (!line || version == null) return
  const print = fingerprint(line)
  await remember(desk, (state) => ({ ...state, bindings: state.bindings.map((one) => (one.fingerprint === print ? { ...one, version } : one)) }))
}

/** Puts what the server keeps into the sheet, because the person asked for it. */
export const takeTheirs = async (desk: Desk, row: RowResult): Promise<void> => {
  const reading = desk.seen.get()?.judged.reading
  const kept = reading ? keptTexts(reading, row) : []
  if (kept.some(({ edits }) => edits === null)) { desk.notice.set({ tone: 'warning', say: (phrases) => phrases.send.byHand }); return }
  const done = await desk.workbook.edit(kept.flatMap(({ edits }) => edits ?? []))
  if (!done.ok) { desk.notice.set(hindered(done)); return }
  if (done.value.locked.length > 0) { desk.notice.set({ tone: 'warning', say: (phrases) => phrases.hindrance.protected }); return }
  await keepVersion(desk, row)
  desk.notice.set({ tone: 'good', say: (phrases) => phrases.send.taken })
}
