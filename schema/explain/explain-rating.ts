import type { Law } from '../engine/check.ts'
import { rateLine, resultsFrame, scoresOf, testFields, testsIn, type TestField } from '../figures/line-rating.ts'
import { readMark, type Scale } from '../figures/mark.ts'
import type { Rated } from '../figures/rating.ts'
import type { Roster, RosterLine } from '../grammar/roster.ts'
import { marking, outcomes } from '../law/tt-19-2019.ts'
import type { Explanation, Step } from './explanation.ts'
import { standingOf } from './grounds.ts'
import { inputsOf } from './inputs.ts'

const markSteps = (line: RosterLine, tests: readonly TestField[], scale: Scale): readonly Step[] =>
  tests.flatMap((field) =>
    scoresOf(line, field).map((score): Step => {
      const mark = readMark(score, scale)
      const passed = mark.state === 'mark' ? mark.value >= scale.pass : null
      return { step: 'mark', facts: { field, written: String(score ?? ''), state: mark.state, passed } }
    }),
  )

const ending = (rated: Rated | null): readonly Step[] => {
  if (rated === null) return [{ step: 'not-rated', facts: { state: 'nothing-said' } }]
  const reasons = rated.reasons.map((reason): Step => ({ step: 'reason', facts: { reason } }))
  return [...reasons, rated.rating === null ? { step: 'not-rated', facts: { state: rated.state } } : { step: 'rated', facts: { rating: rated.rating } }]
}

/** Why somebody is rated so, or not rated. */
export const explainRating = (roster: Roster, line: RosterLine, law: Law): Explanation => {
  const scale = standingOf(marking, law)
  const grounds = [...scale.grounds, ...standingOf(outcomes, law).grounds]
  const inputs = inputsOf(line, [...testFields, 'compliance', 'rating', 'status', 'note'])
  if (scale.value === null) return { figure: 'rating', value: null, rule: null, grounds, inputs, steps: [{ step: 'not-rated', facts: { state: 'no-scale' } }] }
  const rated = rateLine(line, resultsFrame(roster), scale.value)
  const { pass, lowest, highest } = scale.value
  const marks = rated === null ? [] : [{ step: 'scale', facts: { pass, lowest, highest } } as const, ...markSteps(line, testsIn(roster), scale.value)]
  const steps: readonly Step[] = [...marks, ...ending(rated)]
  return { figure: 'rating', value: rated?.rating ?? null, rule: null, grounds, inputs, steps }
}
