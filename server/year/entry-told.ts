import type { Entry } from '#schema/year/entry.ts'
import type { BookTold } from './book-told.ts'
import { personOfAct } from './person-of-act.ts'
import { entrySaid, saidBoth } from './words.ts'
import { serviceLimits } from '#server/graph/limits.ts'
import { GraphQLError } from 'graphql'

export interface EntriesAsked {
  readonly after: number
  readonly first: number
  readonly person: string | null
}

function entryTold({ view }: BookTold, { number, at, by, act: { act, ...plain } }: Entry) {
  const told = { act, ...plain } as Entry['act']
  return {
    number, at: new Date(at), byName: by.name, byRole: by.role, act, person: personOfAct(view.book, told), plain,
    ...saidBoth((language) => entrySaid(view.book, told, language)),
  }
}

/** A page of what happened, oldest first. */
export function entriesTold(book: BookTold, { after, first, person }: EntriesAsked) {
  if (first < 1 || first > serviceLimits.pageSize) throw new GraphQLError(`first must be from 1 to ${String(serviceLimits.pageSize)}`, { extensions: { code: 'BAD_USER_INPUT' } })
  const later = book.view.entries.filter(({ number, act }) => number > after && (person === null || personOfAct(book.view.book, act) === person))
  return later.slice(0, first).map((entry) => entryTold(book, entry))
}
