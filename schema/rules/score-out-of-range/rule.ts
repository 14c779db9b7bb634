import { scoresOf, testFields } from '../../figures/line-rating.ts'
import { readMark } from '../../figures/mark.ts'
import { present } from '../../figures/people.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { marking } from '../../law/tt-19-2019.ts'

export const scoreOutOfRange = rule({
  id: 'score-out-of-range',
  severity: 'error',
  under: { marking },
  emptyCell: 'ignored',
  waivedBy: null,
  check: (roster, { marking: scale }): Hits<{ value: number; lowest: number; highest: number }> =>
    present(roster).flatMap(({ line, index }) =>
      testFields.flatMap((field) =>
        scoresOf(line, field).flatMap((score, at) => {
          const mark = readMark(score, scale)
          if (mark.state !== 'out-of-range') return []
          return [{ line: index, field, at, facts: { value: mark.value, lowest: scale.lowest, highest: scale.highest } }]
        }),
      ),
    ),
})
