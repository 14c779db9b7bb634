import type { Programme } from '../figures/rating.ts'

/** Why periods stand in a person's ledger besides those owed and earned here. */
export const creditKinds = ['carriedOver', 'waived', 'brought'] as const
export type CreditKind = (typeof creditKinds)[number]

/** One line of the ledger that a paper decided: carried over from another year, waived, or brought from another school. */
export interface Credit {
  readonly id: string
  readonly person: string
  readonly kind: CreditKind
  readonly programme: Programme
  readonly periods: number
  readonly decision: string
  /** The school year it was earned in, or the school it was brought from; null for a waiver. */
  readonly from: string | null
  readonly on: string
}
