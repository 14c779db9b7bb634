import { nameKey } from '../../figures/fold.ts'
import type { Book, HeldSession } from '../book.ts'
import type { Session } from '../session.ts'
import type { Clash } from './findings.ts'
import { countedIn, standingOn } from './standing.ts'

const atOnce = (one: Session, other: Session): boolean => one.on === other.on && one.starts < other.ends && other.starts < one.ends

const same = (one: string, other: string): boolean => nameKey(one) !== '' && nameKey(one) === nameKey(other)

const factsOf = (one: Session, other: Session) => ({ first: one.title, second: other.title, day: one.on, starts: one.starts < other.starts ? other.starts : one.starts })

const between = (one: Session, other: Session): readonly Clash[] => {
  const both = { sessions: [one.id, other.id] }
  const people = one.people.filter((id) => other.people.includes(id))
  return [
    ...(people.length > 0 ? [{ ...both, kind: 'person', people, facts: { ...factsOf(one, other), count: people.length } } as const] : []),
    ...(same(one.leader, other.leader) ? [{ ...both, kind: 'leader', people: [], facts: { ...factsOf(one, other), leader: one.leader } } as const] : []),
    ...(same(one.place, other.place) ? [{ ...both, kind: 'place', people: [], facts: { ...factsOf(one, other), place: one.place } } as const] : []),
  ]
}

const inKeptDays = ({ keptFree }: Book, { id, title, on }: Session): readonly Clash[] =>
  [...keptFree.values()].filter(({ from, to }) => from <= on && on <= to).map((span) => ({ kind: 'keptFree', sessions: [id], people: [], facts: { first: title, day: on, reason: span.title, from: span.from, to: span.to } }))

const tooMany = ({ id, title, on, people, capacity }: Session): readonly Clash[] =>
  capacity === null || people.length <= capacity ? [] : [{ kind: 'overCapacity', sessions: [id], people, facts: { first: title, day: on, count: people.length, capacity } }]

/** A leader who is somebody of the school, and away on the day. */
const leaderAway = (book: Book, { id, title, on, leader }: Session): readonly Clash[] =>
  countedIn(book)
    .filter((year) => same(year.member.fullName, leader) && standingOn(year, on) !== 'active')
    .slice(0, 1)
    .map((year) => ({ kind: 'leaderAbsent', sessions: [id], people: [year.member.id], facts: { first: title, day: on, leader, standing: standingOn(year, on) } }))

const isHeld = ({ cancelled }: HeldSession): boolean => cancelled === null

/** Everything in the calendar that cannot be as it is; nothing of it stops anybody from entering it. */
export const clashes = (book: Book): readonly Clash[] => {
  const sessions = [...book.sessions.values()].filter(isHeld).map(({ session }) => session)
  const pairs = sessions.flatMap((one, index) => sessions.slice(index + 1).filter((other) => atOnce(one, other)).flatMap((other) => between(one, other)))
  return [...pairs, ...sessions.flatMap((session) => [...inKeptDays(book, session), ...tooMany(session), ...leaderAway(book, session)])]
}
