import { changed, withOne } from '../edit.ts'
import type { Effects } from '../told.ts'

const without = <Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> => new Map([...map].filter(([id]) => id !== key))

export const sessionEffects: Effects<'schedule' | 'cancelSession' | 'attend' | 'keepFree' | 'freeAgain'> = {
  schedule: (book, { session }) => ({ ...book, sessions: withOne(book.sessions, session.id, { session, cancelled: null, attendance: null }) }),
  cancelSession: (book, { session, reason }, stamp) => ({ ...book, sessions: changed(book.sessions, session, (held) => ({ ...held, cancelled: { ...stamp, reason } })) }),
  attend: (book, { session, present, excused }, stamp) => ({ ...book, sessions: changed(book.sessions, session, (held) => ({ ...held, attendance: { ...stamp, present, excused } })) }),
  keepFree: (book, { span }) => ({ ...book, keptFree: withOne(book.keptFree, span.id, span) }),
  freeAgain: (book, { span }) => ({ ...book, keptFree: without(book.keptFree, span) }),
}
