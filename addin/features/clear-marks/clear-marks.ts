import type { Desk } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { working } from '../../desk/working.ts'

/** Removes every trace of a check from the sheet, and nothing of the user's. */
export const clearMarks = (desk: Desk): Promise<boolean> =>
  working(desk, (phrases) => phrases.check.clearing, async () => {
    const done = await desk.workbook.mark([])
    if (done.ok) desk.marked.set(false)
    const locked = done.ok ? done.value.locked : []
    if (!done.ok) desk.notice.set(hindered(done))
    else desk.notice.set(locked.length > 0 ? { tone: 'warning', say: (phrases) => phrases.check.stillLocked(locked) } : { tone: 'good', say: (phrases) => phrases.check.cleared })
    return done.ok
  })
