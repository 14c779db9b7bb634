import type { Programme } from '../../figures/rating.ts'

/** Periods of one programme of one person. */
export interface ProgrammePeriods {
  /** After what was waived; null: the law of the year is silent. */
  readonly owed: number | null
  /** Of the items of the plan, each once; null: the periods of some item are not known. */
  readonly planned: number | null
  /** Of the items passed, each once whatever the attempts, and what was carried over or brought. */
  readonly earned: number
  /** Owed, less planned and credited; null where either is not known. */
  readonly missing: number | null
  /** Carried over or brought. */
  readonly credited: number
  readonly waived: number
}

export type YearPeriods = { readonly [P in Programme]: ProgrammePeriods }
