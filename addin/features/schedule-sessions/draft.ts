import type { YearSession } from '../../desk/year-book.ts'
import { accountStore } from '../../desk/account-store.ts'

/** A session as it is being typed. */
export interface Draft {
  /** Null: a new one. */
  readonly id: string | null
  readonly title: string
  readonly programme: string
  readonly module: string
  readonly on: string
  readonly starts: string
  readonly ends: string
  readonly place: string
  readonly leader: string
  readonly capacity: string
  readonly people: readonly string[]
}

export const fresh: Draft = { id: null, title: '', programme: '03', module: '', on: '', starts: '', ends: '', place: '', leader: '', capacity: '', people: [] }

/** The session in hand; null: none. It outlives the screen. */
export const draft = accountStore<Draft | null>(null)

export const draftOf = ({ id, title, programme, module, on, starts, ends, place, leader, capacity, people }: YearSession): Draft =>
  ({ id, title, programme, module: module ?? '', on, starts, ends, place, leader, capacity: capacity === null ? '' : String(capacity), people })

/** The next session like this one: everything but the day. */
export const like = (session: YearSession): Draft => ({ ...draftOf(session), id: null, on: '' })

export const withPeople = (held: Draft, ids: readonly string[]): Draft => ({ ...held, people: [...new Set([...held.people, ...ids])] })

export const withoutPerson = (held: Draft, id: string): Draft => ({ ...held, people: held.people.filter((one) => one !== id) })

/** As the server wants a session told; one that is to be changed is told anew. */
export const toEnter = ({ title, programme, module, on, starts, ends, place, leader, capacity, people }: Draft) => ({
  title, programme, on, starts, ends, place, leader,
  module: module.trim() === '' ? null : module.trim(),
  capacity: capacity.trim() === '' ? null : Number(capacity),
  people: [...people],
})
