import { rule, type Hits } from '../../grammar/rule.ts'
import { marking } from '../../law/tt-19-2019.ts'
import { marksOfRoster } from '../faulty-marks.ts'

export const scoreOutOfRange = rule({
  id: 'score-out-of-range',
  severity: 'error',
  under: { marking },
  emptyCell: 'ignored',
  waivedBy: null,
  check: (roster, { marking: scale }): Hits<{ value: number; lowest: number; highest: number }> =>
    marksOfRoster(roster, scale).flatMap(({ mark, ...at }) =>
      mark.state === 'out-of-range' ? [{ ...at, facts: { value: mark.value, lowest: scale.lowest, highest: scale.highest } }] : [],
    ),
})
