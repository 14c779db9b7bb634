import type { Field } from '../../tables/plan-lines.ts'

/** What a heading may be about: a field, or something that becomes a field together with its neighbours and values. */
export type Topic =
  | Field
  | 'ordinal'
  | 'surname'
  | 'givenName'
  | 'programme1'
  | 'programme2'
  | 'programme3'
  | 'score'
  | 'theory'
  | 'practice'
  | 'month'
  | 'total'
  | 'nameList'
  | 'moduleTitle'
  | 'male'
  | 'female'
  | 'money'
  | 'pupil'
  | 'other'

export interface TopicMatch {
  readonly topic: Topic
  readonly score: number
}
