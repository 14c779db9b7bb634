import { valueOn } from '../engine/in-force.ts'
import { rateLine, resultsFrame } from '../figures/line-rating.ts'
import type { Scale } from '../figures/mark.ts'
import type { Rated } from '../figures/rating.ts'
import type { Roster } from '../grammar/roster.ts'
import { marking } from '../law/tt-19-2019.ts'
import { dayOf } from './check-roster.ts'

/** The scale of a day; null before the regulation of 2019. */
export const scaleOn = (on: string): Scale | null => valueOn(marking, on)

/** What each line's rating should be, in the order of the roster; null where there is nothing to rate, or not enough is said. */
export const rightRatings = (roster: Roster, on?: string): readonly (Rated | null)[] => {
  const scale = scaleOn(dayOf(roster, on))
  const frame = resultsFrame(roster)
  return roster.lines.map((line) => (scale ? rateLine(line, frame, scale) : null))
}
