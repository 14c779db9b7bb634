import type { Language } from '#schema/locale/words.ts'
import { sayClash } from '#schema/locale/year/findings.ts'
import type { HeldSession } from '#schema/year/book.ts'
import { emptyBook } from '#schema/year/book-of.ts'
import { clashes } from '#schema/year/figures/clashes.ts'
import type { Session } from '#schema/year/session.ts'
import type { YearBook } from '../../desk/year-book.ts'
import { toEnter, type Draft } from './draft.ts'

/** Stands for a session that has no id yet. */
const FRESH = 'fresh'

const held = (session: Session): readonly [string, HeldSession] => [session.id, { session, cancelled: null, attendance: null }]

const standing = (book: YearBook): readonly Session[] => book.sessions.filter(({ cancelled }) => cancelled === null).map((session) => ({ ...session, programme: session.programme as Session['programme'] }))

/** A session as far as it is typed: without a day or hours it clashes with nothing. */
const typed = (draft: Draft): Session => {
  return { ...toEnter(draft), id: draft.id ?? FRESH, programme: draft.programme as Session['programme'] }
}

/** What the session being typed would clash with, in words, before it is entered. */
export const clashesNow = (book: YearBook, draft: Draft, language: Language): readonly string[] => {
  const session = typed(draft)
  const others = standing(book).filter(({ id }) => id !== session.id)
  const year = { ...emptyBook, sessions: new Map([...others, session].map(held)), keptFree: new Map(book.keptFree.map((span) => [span.id, span])) }
  return clashes(year).filter(({ sessions }) => sessions.includes(session.id)).map((clash) => sayClash(clash, language))
}
