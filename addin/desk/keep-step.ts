import { withStep, type JournalStep } from '../file/journal.ts'
import type { Hindered } from '../workbook/workbook.ts'
import type { Desk } from './desk.ts'
import { remember } from './remember.ts'

/** Writes a way back into the file, before the first cell changes; null: it stands there. */
export const keepStep = async (desk: Desk, step: JournalStep): Promise<Hindered | 'noRoom' | null> => {
  const kept = await remember(desk, (state) => ({ ...state, journal: withStep(state.journal ?? [], step) }))
  if (!kept.ok) return kept
  return desk.seen.get()?.file.state.journal?.some(({ id }) => id === step.id) ? null : 'noRoom'
}
