import type { PlanSubmitMutation } from '../../api/generated/graphql.ts'
import { store } from '../../store.ts'
import type { Decision } from './rows.ts'

export type RowResult = PlanSubmitMutation['planSubmit']['results'][number]
export type Summary = PlanSubmitMutation['planSubmit']['summary']
export type PlanHead = NonNullable<PlanSubmitMutation['planSubmit']['head']>

/** Where a sending stands; outlives the screen, so that going elsewhere or signing in again loses nothing. */
export interface Sending {
  readonly stage: 'nothing' | 'previewed' | 'sent' | 'broken'
  readonly summary: Summary
  readonly results: readonly RowResult[]
  readonly decisions: ReadonlyMap<string, Decision>
  readonly plan: PlanHead | null
}

const none: Summary = { created: 0, changed: 0, unchanged: 0, merged: 0, refused: 0, asked: 0, removed: 0 }

export const nothingSent: Sending = { stage: 'nothing', summary: none, results: [], decisions: new Map(), plan: null }

export const sending = store<Sending>(nothingSent)

export const added = (one: Summary, other: Summary): Summary => ({
  created: one.created + other.created,
  changed: one.changed + other.changed,
  unchanged: one.unchanged + other.unchanged,
  merged: one.merged + other.merged,
  refused: one.refused + other.refused,
  asked: one.asked + other.asked,
  removed: one.removed + other.removed,
})

export const emptySummary = none
