import type { Desk, Seen } from './desk.ts'
import { hindered } from './hindered.ts'
import { look } from './look.ts'

export interface Sight {
  readonly seen: Seen
  /** False: nobody is listed in the file, and the person was told so. */
  readonly hasRoster: boolean
}

/** Looks into the file and says why there is nothing to work on; null: the file could not be read. */
export const seeRoster = async (desk: Desk): Promise<Sight | null> => {
  const read = await look(desk)
  if (!read.ok) {
    desk.notice.set(hindered(read))
    return null
  }
  const hasRoster = read.value.judged.reading.tables.length > 0
  if (!hasRoster) desk.notice.set({ tone: 'info', say: (phrases) => phrases.roster.none })
  return { seen: read.value, hasRoster }
}
