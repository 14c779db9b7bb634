import { changeOf } from '../content.ts'
import { DAY_FORMAT, serialOfDay } from '../serial.ts'
import type { Spoken, Tidier } from './cells.ts'

const MONTHS = 12
const wholeDay = /^\d{4}-\d{2}-\d{2}$/
const monthAndDay = /^\D*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]/

const column = ({ cell }: Spoken): string => `${cell.sheet}\n${String(cell.column)}`

const isMonthFirst = (text: string): boolean => {
  const [, first, second] = monthAndDay.exec(text) ?? []
  return Number(second) > MONTHS && Number(first) <= MONTHS
}

/** Columns in which somebody wrote the month first: there '02/03/1985' may be either day. */
const doubtful = (all: readonly Spoken[]): ReadonlySet<string> =>
  new Set(all.filter(({ field, written }) => field === 'birthDate' && isMonthFirst(written.text)).map(column))

/** A birth date typed as text becomes a day Excel can sort and filter by. */
export const birthDateAsText = (all: readonly Spoken[]): Tidier => {
  const unsure = doubtful(all)
  return (spoken) => {
    const { field, line, content, cell, written } = spoken
    const day = field === 'birthDate' && typeof content.value === 'string' ? (line.values.birthDate ?? '') : ''
    if (!wholeDay.test(day) || unsure.has(column(spoken))) return null
    return { kind: 'date-as-text', sure: true, changes: [changeOf(cell, content, { value: serialOfDay(day), format: DAY_FORMAT })], facts: { before: written.text, after: day } }
  }
}
