import type { Programme } from '../figures/rating.ts'

/** One meeting of study. */
export interface Session {
  readonly id: string
  readonly title: string
  readonly programme: Programme
  readonly module: string | null
  /** yyyy-mm-dd */
  readonly on: string
  /** 'hh:mm', in Vietnam. */
  readonly starts: string
  readonly ends: string
  readonly place: string
  /** Name of who leads it. */
  readonly leader: string
  /** How many it holds; null: no limit. */
  readonly capacity: number | null
  /** Ids of those who are to come. */
  readonly people: readonly string[]
}

/** Days that study must not take: examinations, teaching weeks. */
export interface KeptFree {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly title: string
}

/** A look at how a team is getting on, by the manager who answers for it. */
export interface TeamCheck {
  readonly id: string
  readonly team: string
  readonly on: string
  readonly by: string
  readonly finding: string
  /** What was agreed to be done; null: nothing needs doing. */
  readonly remedy: string | null
}
