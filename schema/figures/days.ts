import { remembering } from '../grammar/remembering.ts'
import type { RosterLine, Written } from '../grammar/roster.ts'
import { nothing } from './gathered.ts'

export interface Day {
  /** yyyy-mm-dd, or yyyy-mm where only the month is written. */
  readonly day: string
  /** Index into `written[field]`. */
  readonly at: number
}

const iso = /^\d{4}-\d{2}(-\d{2})?$/

/** One cell with one day: what nearly every cell is, and the same days again and again. */
const alone = remembering((day): readonly Day[] => (iso.test(day) ? [{ day, at: 0 }] : nothing))

const only = (written: readonly Written[]): string | undefined => (written.length === 1 && written[0]?.entries?.length === 1 ? written[0].entries[0] : undefined)

const read = (written: readonly Written[]): readonly Day[] => {
  const day = only(written)
  if (day !== undefined) return alone(day)
  const days: Day[] = []
  for (const [at, { entries = nothing }] of written.entries()) for (const one of entries) if (iso.test(one)) days.push({ day: one, at })
  return days
}

/** The days a line states in one field, one for each cell that holds some. */
export const daysOf = (line: RosterLine, field: 'startDate' | 'endDate'): readonly Day[] => {
  const written = line.written[field]
  const days = written ? read(written) : nothing
  const value = line.values[field]
  return days.length > 0 || !value || !iso.test(value) ? days : [{ day: value, at: Math.max(0, (written?.length ?? 0) - 1) }]
}
