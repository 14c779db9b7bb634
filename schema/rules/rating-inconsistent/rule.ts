import { rateLine, resultsFrame } from '../../figures/line-rating.ts'
import { present } from '../../figures/people.ts'
import type { Reason } from '../../figures/rating.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { marking, outcomes } from '../../law/tt-19-2019.ts'
import type { Rating } from '../../tables/plan-lines.ts'

type Facts = { stated: Rating; right: Rating; reasons: readonly Reason[]; pass: number }

export const ratingInconsistent = rule({
  id: 'rating-inconsistent',
  severity: 'error',
  under: { marking, outcomes },
  emptyCell: 'ignored',
  waivedBy: null,
  check: (roster, { marking: scale }): Hits<Facts, 'marking' | 'outcomes'> => {
    if (scale === null) return []
    const people = present(roster).filter(({ line }) => line.values.rating != null)
    if (people.length === 0) return []
    const frame = resultsFrame(roster)
    return people.flatMap(({ line, index }) => {
      const stated = line.values.rating ?? null
      const rated = stated && rateLine(line, frame, scale)
      if (!stated || !rated?.rating || rated.rating === stated) return []
      return [{ line: index, field: 'rating', facts: { stated, right: rated.rating, reasons: rated.reasons, pass: scale.pass } }]
    })
  },
})
