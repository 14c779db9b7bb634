import type { Language } from '../locale/words.ts'

export type ShownCell = string | number | null

/** One column of a report as people see it, in a sheet or in a file. */
export interface ShownColumn<Row> {
  /** Unique in its table; never shown. */
  readonly id: string
  readonly title: (language: Language) => string
  /** In characters. */
  readonly width: number
  readonly cell: (row: Row, language: Language) => ShownCell
}

const HOURS_AHEAD = 7
const MINUTE = 'dd/mm/yyyy hh:mm'.length
const HOUR = 3_600_000

/** A moment as a clock in Viet Nam shows it: 05/09/2026 14:30. */
export const momentInVietnam = (at: string | null): string | null => {
  if (at === null) return null
  const [day = '', time = ''] = new Date(Date.parse(at) + HOURS_AHEAD * HOUR).toISOString().split('T')
  return `${day.split('-').reverse().join('/')} ${time}`.slice(0, MINUTE)
}
