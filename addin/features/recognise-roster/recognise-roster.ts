import type { Desk, Seen } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { look } from '../../desk/look.ts'
import { working } from '../../desk/working.ts'

/** Reads the open file and shows what was recognised in it; nothing is written. */
export const recogniseRoster = (desk: Desk): Promise<Seen | null> =>
  working(desk, (phrases) => phrases.roster.reading, async () => {
    const seen = await look(desk)
    desk.marked.set(false)
    if (seen.ok) return seen.value
    desk.seen.set(null)
    desk.notice.set(hindered(seen))
    return null
  })
