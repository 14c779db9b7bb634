import type { Asker } from '../asker.ts'
import type { Book, HeldSession } from '../book.ts'
import { first, free, inYear, member, must, no, said, span } from '../checks.ts'
import type { Decline } from '../decline.ts'
import type { Session } from '../session.ts'
import type { Checks } from '../told.ts'

const repeated = (people: readonly string[]): string | undefined => people.find((id, index) => people.indexOf(id) !== index)

const onceEach = (book: Book, people: readonly string[], part: string): Decline | null => {
  const person = repeated(people)
  return must(person === undefined, () => no('personTwice', { name: book.members.get(person ?? '')?.member.fullName ?? person ?? null }, part))
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

const times = ({ starts, ends }: Session): Decline | null =>
  first(
    () => must(clock.test(starts), () => no('timeUnreadable', { time: starts }, 'session.starts')),
    () => must(clock.test(ends), () => no('timeUnreadable', { time: ends }, 'session.ends')),
    () => must(starts < ends, () => no('endsBeforeStart', { from: starts, to: ends }, 'session.ends')),
  )

const fits = ({ title, people, capacity }: Session): Decline | null =>
  must(capacity === null || people.length <= capacity, () => no('sessionFull', { title, people: people.length, capacity }, 'session.people'))

const known = (book: Book, id: string): HeldSession | Decline => {
  const held = book.sessions.get(id)
  if (held === undefined) return no('unknownId', { id }, 'session')
  return held.cancelled === null ? held : no('sessionCancelled', { title: held.session.title, reason: held.cancelled.reason }, 'session')
}

const ofSession = (book: Book, id: string, ask: (held: HeldSession) => Decline | null): Decline | null => {
  const held = known(book, id)
  return 'session' in held ? ask(held) : held
}

const listed = ({ session }: HeldSession, book: Book, people: readonly string[]): Decline | null => {
  const stranger = people.find((id) => !session.people.includes(id))
  return must(stranger === undefined, () => no('notInSession', { title: session.title, name: book.members.get(stranger ?? '')?.member.fullName ?? stranger ?? null }, 'present'))
}

const took = ({ session }: HeldSession, { today }: Asker): Decline | null => must(session.on <= today, () => no('sessionNotYet', { title: session.title, day: session.on, today }, 'session'))

export const sessionChecks: Checks<'schedule' | 'cancelSession' | 'attend' | 'keepFree' | 'freeAgain'> = {
  schedule: (book, { session }, asker) =>
    first(
      () => free(book.sessions.has(session.id), session.id),
      () => inYear(session.on, 'session.on', asker),
      () => times(session),
      () => onceEach(book, session.people, 'session.people'),
      ...session.people.map((person, index) => () => member(book, person, `session.people.${index}`)),
      () => fits(session),
    ),
  cancelSession: (book, { session, reason }) =>
    ofSession(book, session, (held) =>
      first(() => must(held.attendance === null, () => no('sessionHeld', { title: held.session.title, day: held.session.on }, 'session')), () => said(reason, 'reasonMissing', 'reason')),
    ),
  attend: (book, { session, present, excused }, asker) =>
    ofSession(book, session, (held) =>
      first(() => took(held, asker), () => onceEach(book, [...present, ...excused], 'present'), () => listed(held, book, [...present, ...excused])),
    ),
  keepFree: (book, { span: { id, from, to } }, { year }) =>
    first(
      () => free(book.keptFree.has(id), id),
      () => span(from, to, 'span.'),
      () => must(from <= year.to && to >= year.from, () => no('dayOutsideYear', { day: from, from: year.from, to: year.to }, 'span.from')),
    ),
  freeAgain: (book, { span: id }) => must(book.keptFree.has(id), () => no('unknownId', { id }, 'span')),
}
