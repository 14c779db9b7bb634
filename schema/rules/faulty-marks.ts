import { scoresOf, testsIn, type TestField } from '../figures/line-rating.ts'
import { readMark, type Mark, type Scale } from '../figures/mark.ts'
import { present } from '../figures/people.ts'
import type { Roster } from '../grammar/roster.ts'
import { flawedCells } from './flawed-cells.ts'

export interface MarkCell {
  readonly line: number
  readonly field: TestField
  readonly at: number
  readonly mark: Mark
}

/** Every mark of those who are still there, leaving out cells that reading has already reported. */
export const marksOfRoster = (roster: Roster, scale: Scale): readonly MarkCell[] => {
  const fields = testsIn(roster)
  if (fields.length === 0) return []
  const isFlawed = flawedCells(roster)
  return present(roster).flatMap(({ line, index }) =>
    fields.flatMap((field) =>
      scoresOf(line, field).flatMap((score, at) => (isFlawed(line.written[field]?.[at]?.cell) ? [] : [{ line: index, field, at, mark: readMark(score, scale) }])),
    ),
  )
}
