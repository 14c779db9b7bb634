import { daysOf } from '../../figures/days.ts'
import { gathered, nothing } from '../../figures/gathered.ts'
import { participants } from '../../figures/people.ts'
import type { RosterLine, Written } from '../../grammar/roster.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { yearBounds } from '../../law/product.ts'

interface Pair {
  readonly field: 'startDate' | 'endDate'
  readonly start: string
  readonly end: string
  readonly at: number
}

const isBefore = (end: string, start: string): boolean => {
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) < start.slice(0, length)
}

const rowOf = (line: RosterLine, field: Pair['field'], at: number): number | null => line.written[field]?.[at]?.cell?.row ?? null

/** Days of one sheet row belong together; without a sheet, the first with the first. */
const crossedPairs = (line: RosterLine): readonly Pair[] => {
  const starts = daysOf(line, 'startDate')
  if (starts.length === 0) return nothing
  return gathered(daysOf(line, 'endDate'), ({ day: end, at }) => {
    const row = rowOf(line, 'endDate', at)
    const start = starts.find((candidate) => rowOf(line, 'startDate', candidate.at) === row)
    return start && isBefore(end, start.day) ? [{ field: 'endDate' as const, start: start.day, end, at }] : nothing
  })
}

/** 'Từ 5/10 đến 20/12' in one cell; a list of days is no span. */
const span = /đến|tới|[-–→]/i
const list = /[\n;,]/

const isSpan = ({ text, entries = nothing }: Written): boolean => entries.length > 1 && span.test(text) && !list.test(text)

const crossedSpans = (line: RosterLine): readonly Pair[] => {
  const cells = line.written.startDate ?? nothing
  if (!cells.some(isSpan)) return nothing
  return cells.flatMap((cell, at) => {
    if (!isSpan(cell)) return []
    const [start, end, ...more] = daysOf(line, 'startDate').filter((day) => day.at === at)
    return start && end && more.length === 0 && isBefore(end.day, start.day) ? [{ field: 'startDate' as const, start: start.day, end: end.day, at }] : []
  })
}

const crossed = (line: RosterLine): readonly Pair[] => {
  const pairs = crossedPairs(line)
  const spans = crossedSpans(line)
  return spans.length === 0 ? pairs : [...pairs, ...spans]
}

export const dateOrder = rule({
  id: 'date-order',
  severity: 'warning',
  under: { yearBounds },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster): Hits<{ start: string; end: string }> =>
    gathered(participants(roster), ({ line, index }) => {
      const pairs = crossed(line)
      return pairs.length === 0 ? nothing : pairs.map(({ field, at, start, end }) => ({ line: index, field, at, facts: { start, end } }))
    }),
})
