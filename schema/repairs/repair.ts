import type { CellChange } from '../grammar/change.ts'
import type { Facts } from '../grammar/finding.ts'

/** Repairs of findings first, then what reads well as it stands and could be written better. */
export type RepairKind = 'split-date' | 'mark' | 'rating' | 'lost-zeros' | 'month-first' | 'counted-total' | TidyKind
export type TidyKind = 'number-as-text' | 'date-as-text' | 'stray-characters' | 'legacy-font' | 'module-spelling'

/** Cells to write, and what a person should know about it. Never text. */
export interface Repair {
  readonly kind: RepairKind
  readonly changes: readonly CellChange[]
  /** True: one reading only, so that a whole group may be put right at once. False: a proposal to look at one by one. */
  readonly sure: boolean
  readonly facts: Facts
}

/** Why nothing is offered. */
export type Because =
  | 'person-decides'
  | 'papers-decide'
  | 'plan-decides'
  | 'either-wrong'
  | 'move-by-hand'
  | 'formula'
  | 'several-readings'
  | 'no-mapping'
  | 'shared-cell'
  | 'would-not-help'

export type Answer = { readonly repair: Repair } | { readonly because: Because }

export const because = (reason: Because): Answer => ({ because: reason })
