import type { FileState } from '../file/state.ts'
import { writeState } from '../file/state-document.ts'
import type { Done } from '../workbook/workbook.ts'
import type { Desk } from './desk.ts'

/** Keeps a changed state in the file, and in the pane even where the file cannot take it. */
export const remember = async (desk: Desk, change: (state: FileState) => FileState): Promise<Done<null>> => {
  const seen = desk.seen.get()
  if (!seen) return { ok: false, hindrance: 'noWorkbook', detail: '' }
  const state = change(seen.file.state)
  desk.seen.set({ ...seen, file: { ...seen.file, state } })
  if (seen.file.memory === 'newer') return { ok: false, hindrance: 'unsupported', detail: 'newer' }
  return desk.workbook.keepState(writeState(state))
}
