import type { CellChange } from '#schema/grammar/change.ts'
import { changesOf, stepOf, withStep, type JournalStep } from '../../../file/journal.ts'
import type { Changed } from '../../../workbook/changing.ts'
import type { Desk, Notice } from '../../../desk/desk.ts'
import { hindered } from '../../../desk/hindered.ts'
import { remember } from '../../../desk/remember.ts'
import { working } from '../../../desk/working.ts'
import { repairPhrases } from '../../../locale/repair-phrases.ts'
import { addresses, lookAgain } from './apply-repairs.ts'
import { repairNotice } from './repair-notice.ts'

const back = ({ cell, before, after }: CellChange): CellChange => ({ cell, before: after, after: before })

const key = ({ cell }: Pick<CellChange, 'cell'>): string => `${cell.sheet}\n${String(cell.row)}\n${String(cell.column)}`

/** What is left of a step once these cells were put back; nothing, once only cells changed by hand remain. */
const settle = (desk: Desk, step: JournalStep, { done, locked }: Changed) => {
  const put = new Set(done.map(key))
  const left = changesOf(step).filter((change) => !put.has(key(change)) && locked.includes(change.cell.sheet))
  return remember(desk, (state) => ({ ...state, journal: withStep(state.journal ?? [], stepOf(step, left)) }))
}

const outcome = (desk: Desk, { done, differing, locked }: Changed): Notice => {
  if (locked.length > 0) return repairNotice(desk, 'warning', (repair) => repair.locked(locked))
  if (done.length === 0) return repairNotice(desk, 'info', (repair) => repair.nothingLeft)
  if (differing.length > 0) return repairNotice(desk, 'warning', (repair) => repair.undoneExcept(done.length, addresses(differing)))
  return repairNotice(desk, 'good', (repair) => repair.undone(done.length))
}

/** Cells of a step that a person has changed since, after which the rest may still be put back. */
export interface Refused {
  readonly differing: Changed['differing']
  readonly left: number
}

const isRefused = (how: 'possible' | 'allOrNone', { differing }: Changed): boolean => how === 'allOrNone' && differing.length > 0

/** Puts the cells of one step back; where a person has changed some since, says so and puts none back, until asked for the rest. */
export const undoRepair = (desk: Desk, step: JournalStep, how: 'possible' | 'allOrNone'): Promise<Refused | null> =>
  working(desk, () => repairPhrases(desk.language.get()).undoing, async () => {
    const changes = changesOf(step).map(back)
    const written = await desk.workbook.change(changes, how)
    if (!written.ok) {
      desk.notice.set(hindered(written))
      return null
    }
    const { differing } = written.value
    if (isRefused(how, written.value)) {
      desk.notice.set(repairNotice(desk, 'warning', (repair) => repair.changedSince(addresses(differing))))
      return { differing, left: changes.length - differing.length }
    }
    await settle(desk, step, written.value)
    await lookAgain(desk)
    desk.notice.set(outcome(desk, written.value))
    return null
  })
