import { YearBookDocument, type BookFragment, type PersonOfYearFragment, type SessionOfYearFragment, type YearActInput, type YearItemInput } from '../api/generated/graphql.ts'
import { accountStore } from './account-store.ts'
import type { Desk } from './desk.ts'
import type { Target } from './target.ts'
import { troubled } from './troubled.ts'
import { working } from './working.ts'
import { yearTarget } from './year-target.ts'

export type YearBook = BookFragment
export type YearPerson = PersonOfYearFragment
export type YearItem = YearPerson['plan']['items'][number]
export type YearSession = SessionOfYearFragment
export type YearAct = YearActInput
export type ItemEntered = YearItemInput

/** A school's year in hand. `book` null: the server shows none to this account. */
export interface OpenYear {
  readonly target: Target
  readonly book: YearBook | null
}

export const openYear = accountStore<OpenYear | null>(null, 'session')

export const sameTarget = (one: Target | null | undefined, other: Target | null): boolean =>
  one?.school === other?.school && one?.schoolYear === other?.schoolYear

/** Puts a newer book on the desk, unless the person has turned to another school or year meanwhile. */
export const takeBook = (target: Target, book: YearBook | null): void => {
  const held = openYear.get()
  const older = held?.book && book && sameTarget(held.target, target) && book.version < held.book.version
  if (!older) openYear.set({ target, book })
}

/** Reads the year in hand anew, inside work that is under way already; null: it did not arrive, and the person was told why. */
export const fetchYear = async (desk: Desk): Promise<YearBook | null> => {
  const target = yearTarget(desk)
  if (target === null) return null
  const answer = await desk.api.ask({ document: YearBookDocument, variables: target }, { repeatable: true })
  if (!answer.ok) {
    desk.notice.set(troubled(answer.trouble))
    return null
  }
  openYear.set({ target, book: answer.data.yearBook })
  return answer.data.yearBook
}

/** Reads the year in hand anew, and shows that it does. */
export const readYear = (desk: Desk): Promise<YearBook | null> => working(desk, (phrases) => phrases.year.reading, () => fetchYear(desk))
