import { today } from '../clock.ts'
import { openFile } from '../file/open-file.ts'
import { phrasesIn } from '../locale/phrases.ts'
import type { Done, Snapshot } from '../workbook/workbook.ts'
import type { Desk, Seen } from './desk.ts'

/** The sheet our receipt stands on is no part of the school's lists. */
const withoutOurs = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  content: { ...snapshot.content, sheets: snapshot.content.sheets.filter((sheet) => sheet.name !== phrasesIn('vi').receipt.sheetName) },
})

/** Reads the workbook and judges it: one look, the base of everything else. */
export const look = async (desk: Desk): Promise<Done<Seen>> => {
  const read = await desk.workbook.read()
  if (!read.ok) return read
  const file = openFile(withoutOurs(read.value), desk.seen.get()?.file.state ?? null)
  const { confirmed } = file.state
  const judged = await desk.engine.judge({ content: file.content, given: {}, confirmed, on: today(desk.clock.now()), provisions: desk.provisions.get(), language: desk.language.get() })
  const seen: Seen = { file, judged, stale: false }
  desk.seen.set(seen)
  return { ok: true, value: seen }
}
