import { scoresOf, testFields } from '../../figures/line-rating.ts'
import { readMark } from '../../figures/mark.ts'
import { present } from '../../figures/people.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { marking } from '../../law/tt-19-2019.ts'

const isFault = (text: string): boolean => text.startsWith('#')

export const scoreNotANumber = rule({
  id: 'score-not-a-number',
  severity: 'error',
  under: { marking },
  emptyCell: 'notDone',
  waivedBy: null,
  check: (roster, { marking: scale }): Hits<{ text: string; lowest: number; highest: number }> =>
    present(roster).flatMap(({ line, index }) =>
      testFields.flatMap((field) =>
        scoresOf(line, field).flatMap((score, at) => {
          const mark = readMark(score, scale)
          if (mark.state !== 'not-a-number' || isFault(mark.text)) return []
          return [{ line: index, field, at, facts: { text: mark.text, lowest: scale.lowest, highest: scale.highest } }]
        }),
      ),
    ),
})
