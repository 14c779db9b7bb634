import type { Sums } from '../../engine/engine.ts'
import { store } from '../../store.ts'
import type { TypedOver } from './typed-over.ts'

/** What the last press gave. */
export interface Summed {
  readonly sums: Sums
  /** Where the summary stands: 'BDTX Tổng hợp (2)' when a person's own sheet has the name. */
  readonly sheet: string
  readonly at: Date
  readonly typed: readonly TypedOver[]
  readonly hasColumns: boolean
  readonly hidden: boolean
}

export const summed = store<Summed | null>(null)
