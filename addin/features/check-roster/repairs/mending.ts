import type { Desk, Seen } from '../../../desk/desk.ts'
import { questionOf } from '../../../desk/question-of.ts'
import type { Mended, Offer, SaidAnswer, SaidFinding } from '../../../engine/engine.ts'
import { store } from '../../../store.ts'

/** What could be repaired, of the findings of one look. */
export interface Mending {
  readonly seen: Seen
  readonly answerTo: (finding: SaidFinding) => SaidAnswer | null
  readonly tidyings: readonly Offer[]
}

export const mending = store<Mending | null>(null)

const told = (seen: Seen, { answers, tidyings }: Mended): Mending => {
  const byFinding = new Map(seen.judged.findings.map((finding, at) => [finding, answers[at] ?? null] as const))
  return { seen, tidyings, answerTo: (finding) => byFinding.get(finding) ?? null }
}

let asked: Seen['judged'] | null = null

/** Tries repairs for what was just judged, once; an answer that comes too late is dropped. */
export const findRepairs = async (desk: Desk, seen: Seen): Promise<void> => {
  const { judged, file } = seen
  if (asked === judged) return
  asked = judged
  const mended = await desk.engine.mend(questionOf(desk, file))
  if (desk.seen.get()?.judged === judged) mending.set(told(seen, mended))
}

/** Offers that one click may carry out together: those with one reading only. */
export const sureOffers = (found: Mending | null, findings: readonly SaidFinding[]): readonly Offer[] =>
  findings.flatMap((finding) => {
    const answer = found?.answerTo(finding)
    return answer && 'offer' in answer && answer.offer.sure ? [answer.offer] : []
  })
