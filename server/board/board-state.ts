import { enumOf } from '#server/graph/set.ts'
import type { Submission } from '#server/submission/submission.entity.ts'

export type BoardState = 'missing' | 'sent' | 'late' | 'returned' | 'accepted'

export const BoardStateSet = enumOf(
  'BoardState',
  ['missing', 'sent', 'late', 'returned', 'accepted'],
  'MISSING nothing was handed over; SENT in time and LATE on or after the deadline, both waiting for a decision; RETURNED; ACCEPTED.',
)

/** Where a school stands with an authority: what the school does between two handings over is its own affair. */
export function boardState(last: Submission | null): BoardState {
  if (!last) return 'missing'
  if (last.state === 'accepted') return 'accepted'
  if (last.state === 'sentBack') return 'returned'
  return last.late ? 'late' : 'sent'
}
