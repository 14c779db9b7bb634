import type { Field } from '#schema/tables/plan-lines.ts'
import type { Desk } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { remember } from '../../desk/remember.ts'
import { fingerprint } from '../../file/fingerprint.ts'
import type { CellEdit } from '../../workbook/workbook.ts'
import type { Decision } from './rows.ts'
import { sending, type RowResult } from './sending.ts'

/** Remembers a decision for the next sending. */
export const decide = (row: string, decision: Decision): void => {
  sending.change((held) => ({ ...held, decisions: new Map([...held.decisions, [row, { ...held.decisions.get(row), ...decision }]]) }))
}

const editsFor = (desk: Desk, row: RowResult): readonly CellEdit[] => {
  const line = desk.seen.get()?.judged.reading.roster.lines.find((one) => one.key === row.clientRowId)
  return row.userErrors.flatMap((error): CellEdit[] => {
    if (error.__typename !== 'VersionConflict') return []
    const cell = line?.written[error.field as Field]?.[0]?.cell
    return cell ? [{ cell, text: error.theirs ?? '' }] : []
  })
}

/** Puts what others wrote into the sheet, because the person asked for it. */
export const takeTheirs = async (desk: Desk, row: RowResult): Promise<void> => {
  const done = await desk.workbook.edit(editsFor(desk, row))
  if (!done.ok) { desk.notice.set(hindered(done)); return }
  if (done.value.locked.length > 0) { desk.notice.set({ tone: 'warning', say: (phrases) => phrases.hindrance.protected }); return }
  const line = desk.seen.get()?.judged.reading.roster.lines.find((one) => one.key === row.clientRowId)
  if (line && row.version != null) {
    const [print, version] = [fingerprint(line), row.version]
    await remember(desk, (state) => ({ ...state, bindings: state.bindings.map((one) => (one.fingerprint === print ? { ...one, version } : one)) }))
  }
  desk.notice.set({ tone: 'good', say: (phrases) => phrases.send.taken })
}
