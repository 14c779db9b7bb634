import type { Level, Role } from '../tables/plan-lines.ts'

/** Somebody in a school's year, as the year knows them. */
export interface Member {
  /** The server's id of the person. */
  readonly id: string
  readonly fullName: string
  /** yyyy-mm-dd or yyyy. */
  readonly birthDate: string | null
  readonly staffCode: string | null
  readonly role: Role
  readonly level: Level | null
  readonly team: string | null
  readonly subject: string | null
}

/** Where a person came into the year from. */
export const arrivals = ['plan', 'previousYear', 'transfer', 'recruited'] as const
export type Arrival = (typeof arrivals)[number]

/** What a person's year is worth counting for. Only `active` is rated; none of the others is a zero. */
export const standings = ['active', 'onLeave', 'deferred', 'exempt', 'transferred', 'left'] as const
export type Standing = (typeof standings)[number]

/** From this day (to that one, if an end is known) the standing holds; the later entered covers the earlier. */
export interface StandingSpan {
  readonly standing: Standing
  readonly from: string
  readonly to: string | null
  readonly reason: string | null
  /** Number of the paper it rests on. */
  readonly decision: string | null
}
