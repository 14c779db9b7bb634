import type { ClashKind, ExceptionCode, ItemDifference, NumberGap, Reminder, ReminderKind } from '../../year/figures/findings.ts'
import type { Said } from './facts-said.ts'

export type Sentence = (facts: Said) => string

type Field = Extract<ItemDifference, { kind: 'changed' }>['field']

/** Sentences about what a year's figures find; one left out does not compile. */
export interface FindingWords {
  readonly clash: Readonly<Record<ClashKind, Sentence>>
  readonly exception: Readonly<Record<ExceptionCode, Sentence>>
  readonly reminder: Readonly<Record<ReminderKind, Sentence>>
  readonly gap: Readonly<Record<NumberGap['kind'], Sentence>>
  readonly fields: Readonly<Record<Field, string>>
  readonly difference: Readonly<Record<ItemDifference['kind'], Sentence>>
  /** How a deadline is told: '' before, from the days left. */
  readonly when: (days: Reminder['days']) => string
  readonly drift: Sentence
}
