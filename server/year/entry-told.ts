import type { Entry } from '#schema/year/entry.ts'
import type { BookTold } from './book-told.ts'
import { entrySaid } from '#server/locale/year-entry.ts'
import { personOfAct } from './person-of-act.ts'
import { saidBoth } from './said-both.ts'
import { serviceLimits } from '#server/graph/limits.ts'
import { GraphQLError } from 'graphql'

export interface EntriesAsked {
  readonly after: number
  readonly first: number
  readonly person: string | null
}

function entryTold({ view }: BookTold, { number, at, by, act: { act, ...plain } }: Entry) {
  const person = personOfAct(view.book, { act, ...plain } as Entry['act'])
  const facts = { name: by.name, role: by.role, act, person: person === null ? null : (view.book.members.get(person)?.member.fullName ?? person) }
  return { number, at: new Date(at), byName: by.name, byRole: by.role, act, person, plain, ...saidBoth((language) => entrySaid(facts, language)) }
}

/** A page of what happened, oldest first. */
export function entriesTold(book: BookTold, { after, first, person }: EntriesAsked) {
  if (first < 1 || first > serviceLimits.pageSize) throw new GraphQLError(`first must be from 1 to ${String(serviceLimits.pageSize)}`, { extensions: { code: 'BAD_USER_INPUT' } })
  const later = book.view.entries.filter(({ number, act }) => number > after && (person === null || personOfAct(book.view.book, act) === person))
  return later.slice(0, first).map((entry) => entryTold(book, entry))
}
