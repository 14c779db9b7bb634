import { daysOf } from '../../figures/days.ts'
import { participants } from '../../figures/people.ts'
import type { RosterLine } from '../../grammar/roster.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { yearBounds } from '../../law/product.ts'

/** Days of one sheet row belong together; without a sheet, the first with the first. */
const pairsOf = (line: RosterLine): readonly { start: string; end: string; at: number }[] => {
  const rowOf = (field: 'startDate' | 'endDate', at: number): number | null => line.written[field]?.[at]?.cell?.row ?? null
  const starts = daysOf(line, 'startDate')
  return daysOf(line, 'endDate').flatMap(({ day: end, at }) => {
    const start = starts.find((candidate) => rowOf('startDate', candidate.at) === rowOf('endDate', at))
    return start ? [{ start: start.day, end, at }] : []
  })
}

/** 'Từ 5/10 đến 20/12' in one cell; a list of days is no span. */
const span = /đến|tới|[-–→]/i
const list = /[\n;,]/

const spansOf = (line: RosterLine): readonly { start: string; end: string; at: number }[] =>
  (line.written.startDate ?? []).flatMap(({ text, entries }, at) => {
    if (!entries || entries.length < 2 || !span.test(text) || list.test(text)) return []
    const [start, end, ...more] = daysOf(line, 'startDate').filter((day) => day.at === at)
    return start && end && more.length === 0 ? [{ start: start.day, end: end.day, at }] : []
  })

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
      [...pairsOf(line).map((pair) => ({ ...pair, field: 'endDate' as const })), ...spansOf(line).map((pair) => ({ ...pair, field: 'startDate' as const }))]
        .filter(({ start, end }) => isBefore(end, start))
        .map(({ start, end, at, field }) => ({ line: index, field, at, facts: { start, end } })),
    ),
})
