import type { Act, ActName } from './act.ts'
import type { Actor } from './actor.ts'

/** An act that happened: the nth of its school's year, by whom and when. Entries are added, never changed or taken away. */
export interface Entry<Name extends ActName = ActName> {
  /** From 1, without gaps. */
  readonly number: number
  /** Moment, ISO 8601 in UTC. */
  readonly at: string
  readonly by: Actor
  readonly act: Act<Name>
}
