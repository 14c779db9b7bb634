import type { RosterLine, Written } from '../grammar/roster.ts'

export interface Day {
  /** yyyy-mm-dd, or yyyy-mm where only the month is written. */
  readonly day: string
  /** Index into `written[field]`. */
  readonly at: number
}

const iso = /^\d{4}-\d{2}(-\d{2})?$/

const none: readonly Day[] = []

const read = (written: readonly Written[]): readonly Day[] => {
  const days: Day[] = []
  for (const [at, { entries = [] }] of written.entries()) for (const day of entries) if (iso.test(day)) days.push({ day, at })
  return days
}

/** The days a line states in one field, one for each cell that holds some. */
export const daysOf = (line: RosterLine, field: 'startDate' | 'endDate'): readonly Day[] => {
  const written = line.written[field]
  const days = written ? read(written) : none
  const value = line.values[field]
  return days.length > 0 || !value || !iso.test(value) ? days : [{ day: value, at: Math.max(0, (written?.length ?? 0) - 1) }]
}
