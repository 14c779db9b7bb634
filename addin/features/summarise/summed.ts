import type { Summary } from '#schema/summary/summarise.ts'
import { store } from '../../store.ts'
import type { TypedOver } from './typed-over.ts'

/** What the last press gave. */
export interface Summed {
  readonly summary: Summary
  readonly at: Date
  readonly typed: readonly TypedOver[]
  readonly hasColumns: boolean
  readonly hidden: boolean
}

export const summed = store<Summed | null>(null)
