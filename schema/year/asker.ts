import type { Provision } from '../grammar/provision.ts'
import type { SchoolYear } from '../grammar/roster.ts'
import type { Actor } from './actor.ts'

/** What deciding needs beside the book: who asks, on which day, in which year, under which local law. */
export interface Asker {
  readonly actor: Actor
  /** yyyy-mm-dd in Vietnam. */
  readonly today: string
  readonly year: SchoolYear
  /** What authorities and the school fixed, besides the built-in law. */
  readonly provisions: readonly Provision[]
}
