import type { Facts } from '../grammar/finding.ts'
import type { Asker } from './asker.ts'
import type { Book, MemberYear } from './book.ts'
import type { Decline, DeclineReason } from './decline.ts'

/** Why not, with what the sentence needs, and in which part of the act. */
export const no = (reason: DeclineReason, facts: Facts = {}, part: string | null = null): Decline => ({ reason, facts, part })

/** The first that speaks against it; the later are asked only when the earlier are silent. */
export const first = (...asked: readonly (() => Decline | null)[]): Decline | null => {
  for (const ask of asked) {
    const found = ask()
    if (found !== null) return found
  }
  return null
}

export const must = (holds: boolean, decline: () => Decline): Decline | null => (holds ? null : decline())

/** A day of the calendar, yyyy-mm-dd. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

export const readable = (day: string, part: string): Decline | null => must(isDay(day), () => no('dayUnreadable', { day }, part))

/** Days from the first of the year to the last. */
export const inYear = (day: string, part: string, { year }: Asker): Decline | null =>
  first(
    () => readable(day, part),
    () => must(year.from <= day && day <= year.to, () => no('dayOutsideYear', { day, from: year.from, to: year.to }, part)),
  )

/** Something that has happened: not before the year began, not tomorrow. Results may come after its last day until it is closed. */
export const happened = (day: string, part: string, { year, today }: Asker): Decline | null =>
  first(
    () => readable(day, part),
    () => must(year.from <= day, () => no('dayOutsideYear', { day, from: year.from, to: year.to }, part)),
    () => must(day <= today, () => no('dayInFuture', { day, today }, part)),
  )

export const span = (from: string, to: string | null, part: string): Decline | null =>
  first(
    () => readable(from, `${part}from`),
    () => (to === null ? null : readable(to, `${part}to`)),
    () => must(to === null || from <= to, () => no('endsBeforeStart', { from, to }, `${part}to`)),
  )

export const said = (text: string | null, reason: DeclineReason, part: string): Decline | null => must(text !== null && text.trim() !== '', () => no(reason, {}, part))

/** Somebody the book counts; facts name the person where it knows one. */
export const member = (book: Book, person: string, part = 'person'): Decline | null => {
  const year = book.members.get(person)
  if (year === undefined) return no('nobodyOfThatId', { person }, part)
  return must(year.counted, () => no('notCounted', { person, name: year.member.fullName }, part))
}

export const nameOf = (book: Book, person: string): string => book.members.get(person)?.member.fullName ?? person

/** Asks about a member once it is known that there is one. */
export const ofMember = (book: Book, person: string, ask: (year: MemberYear) => Decline | null): Decline | null => {
  const year = book.members.get(person)
  return member(book, person) ?? (year === undefined ? null : ask(year))
}

export const free = (taken: boolean, id: string): Decline | null => must(!taken, () => no('idTaken', { id }, 'id'))
