import type { RosterLine } from '../grammar/roster.ts'

export interface Day {
  /** yyyy-mm-dd, or yyyy-mm where only the month is written. */
  readonly day: string
  /** Index into `written[field]`. */
  readonly at: number
}

const iso = /^\d{4}-\d{2}(-\d{2})?$/

/** The days a line states in one field, one for each cell that holds some. */
export const daysOf = (line: RosterLine, field: 'startDate' | 'endDate'): readonly Day[] => {
  const read = (line.written[field] ?? []).flatMap(({ entries }, at) => (entries ?? []).filter((entry) => iso.test(entry)).map((day) => ({ day, at })))
  const value = line.values[field]
  return read.length > 0 || !value || !iso.test(value) ? read : [{ day: value, at: Math.max(0, (line.written[field]?.length ?? 0) - 1) }]
}
