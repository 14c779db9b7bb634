import { cellAddress } from '../../../workbook/a1.ts'
import type { Changed } from '../../../workbook/changing.ts'
import type { Hindered } from '../../../workbook/workbook.ts'
import { changesOf, stepOf, withStep, type JournalStep } from '../../../file/journal.ts'
import type { Desk, Notice } from '../../../desk/desk.ts'
import { hindered } from '../../../desk/hindered.ts'
import { keepStep } from '../../../desk/keep-step.ts'
import { look } from '../../../desk/look.ts'
import { remember } from '../../../desk/remember.ts'
import { working } from '../../../desk/working.ts'
import { repairPhrases } from '../../../locale/repair-phrases.ts'
import type { Offer } from '../../../engine/engine.ts'
import { checkNow } from '../check-roster.ts'
import { repairNotice } from './repair-notice.ts'

/** One click writes no more cells than the file can remember the way back of. */
export const MOST_CELLS = 3000

export const addresses = (cells: Changed['differing']): readonly string[] => cells.map(cellAddress)

const newStep = (desk: Desk, offers: readonly Offer[]): JournalStep => {
  const [first] = offers
  const what = { vi: first?.said.vi.title ?? '', en: first?.said.en.title ?? '' }
  return stepOf({ id: crypto.randomUUID(), at: desk.clock.now().toISOString(), what }, offers.flatMap(({ changes }) => changes))
}

const outcome = (desk: Desk, { done, differing, locked }: Changed): Notice => {
  if (locked.length > 0) return repairNotice(desk, 'warning', (repair) => repair.locked(locked))
  if (differing.length > 0) return repairNotice(desk, 'warning', (repair) => repair.doneExcept(done.length, addresses(differing)))
  return repairNotice(desk, 'good', (repair) => repair.done(done.length))
}

const whyUnkept = (desk: Desk, unkept: Hindered | 'noRoom'): Notice => {
  if (unkept === 'noRoom') return repairNotice(desk, 'warning', (repair) => repair.noRoom)
  return unkept.hindrance === 'unsupported' ? repairNotice(desk, 'warning', (repair) => repair.notKept) : hindered(unkept)
}

const settleStep = (desk: Desk, step: JournalStep, done: Changed['done']) =>
  remember(desk, (state) => ({ ...state, journal: withStep(state.journal ?? [], stepOf(step, done)) }))

/** Judges what now stands in the file; cells that were marked are marked anew. */
export const lookAgain = async (desk: Desk): Promise<void> => {
  if (desk.marked.get()) await checkNow(desk)
  else await look(desk)
}

const carryOut = async (desk: Desk, step: JournalStep): Promise<Notice> => {
  const unkept = await keepStep(desk, step)
  if (unkept !== null) return whyUnkept(desk, unkept)
  const written = await desk.workbook.change(changesOf(step), 'possible')
  await settleStep(desk, step, written.ok ? written.value.done : [])
  if (!written.ok) return hindered(written)
  await lookAgain(desk)
  return outcome(desk, written.value)
}

/** Writes the repairs a person chose, as one step that can be taken back. */
export const applyRepairs = (desk: Desk, offers: readonly Offer[]): Promise<void> =>
  working(desk, () => repairPhrases(desk.language.get()).applying, async () => {
    desk.notice.set(await carryOut(desk, newStep(desk, offers.slice(0, MOST_CELLS))))
  })
