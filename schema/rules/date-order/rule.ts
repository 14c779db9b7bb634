import { daysOf } from '../../figures/days.ts'
import { participants } from '../../figures/people.ts'
import type { RosterLine } from '../../grammar/roster.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { yearBounds } from '../../law/product.ts'

/** Days of one sheet row belong together; without a sheet, the first with the first. */
const pairsOf = (line: RosterLine): readonly { start: string; end: string; at: number }[] => {
  const starts = daysOf(line, 'startDate').map((day) => ({ ...day, row: line.written.startDate?.[day.at]?.cell?.row ?? null }))
  return daysOf(line, 'endDate').flatMap(({ day: end, at }) => {
    const row = line.written.endDate?.[at]?.cell?.row ?? null
    const start = starts.find((candidate) => candidate.row === row)
    return start ? [{ start: start.day, end, at }] : []
  })
}

const isBefore = (end: string, start: string): boolean => {
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) < start.slice(0, length)
}

export const dateOrder = rule({
  id: 'date-order',
  severity: 'warning',
  under: { yearBounds },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster): Hits<{ start: string; end: string }> =>
    participants(roster).flatMap(({ line, index }) =>
      pairsOf(line)
        .filter(({ start, end }) => isBefore(end, start))
        .map(({ start, end, at }) => ({ line: index, field: 'endDate', at, facts: { start, end } })),
    ),
})
