import { isOwnSheet, ownSheets } from '#schema/intake/own/own-marks.ts'
import { openFile } from '../file/open-file.ts'
import type { Done, Snapshot } from '../workbook/workbook.ts'
import type { Desk, Seen } from './desk.ts'
import { questionOf } from './question-of.ts'

/** The sheet our receipt stands on is no part of the school's lists. */
const withoutOurs = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  content: { ...snapshot.content, sheets: snapshot.content.sheets.filter((sheet) => sheet.name !== ownSheets.receipt || !isOwnSheet(sheet)) },
})

/** Reads the workbook and judges it: one look, the base of everything else. */
export const look = async (desk: Desk): Promise<Done<Seen>> => {
  const read = await desk.workbook.read()
  if (!read.ok) return read
  const file = openFile(withoutOurs(read.value), desk.seen.get()?.file.state ?? null)
  const judged = await desk.engine.judge(questionOf(desk, file))
  const seen: Seen = { file, judged, stale: false }
  desk.seen.set(seen)
  return { ok: true, value: seen }
}
