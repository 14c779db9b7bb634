import { rule, type Hits } from '../../grammar/rule.ts'
import { marking } from '../../law/tt-19-2019.ts'
import { marksOfRoster } from '../faulty-marks.ts'
import { flawsOf, hitOf, textFact } from '../from-flaws.ts'

/** A broken formula is a mistake of its own. */
const isFault = (text: string): boolean => text.startsWith('#')

export const scoreNotANumber = rule({
  id: 'score-not-a-number',
  severity: 'error',
  under: { marking },
  emptyCell: 'notDone',
  waivedBy: null,
  check: (roster, { marking: scale }): Hits<{ text: string; lowest: number; highest: number }> => {
    const { lowest, highest } = scale
    const reported = flawsOf(roster, 'score-not-a-number').map((flaw) => hitOf(flaw, { text: textFact(flaw.facts, 'written'), lowest, highest }))
    const own = marksOfRoster(roster, scale).flatMap(({ mark, ...at }) =>
      mark.state === 'not-a-number' && !isFault(mark.text) ? [{ ...at, facts: { text: mark.text, lowest, highest } }] : [],
    )
    return [...reported, ...own]
  },
})
