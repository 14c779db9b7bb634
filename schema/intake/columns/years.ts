import { yearsIn } from '../context/school-year.ts'
import type { Mapped } from './map-columns.ts'

const yearOf = ({ head }: Mapped): number | null => yearsIn(head.path.join(' ')).at(-1) ?? null

const latest = (columns: readonly Mapped[]): number | null =>
  columns.reduce<number | null>((most, column) => {
    const year = column.meaning === 'modules' ? yearOf(column) : null
    return year !== null && (most === null || year > most) ? year : most
  }, null)

/** Of columns of modules headed by school years, earlier ones tell what was done and later ones what may come. */
export const byYear = (columns: readonly Mapped[], now: number | null): readonly Mapped[] => {
  const present = now ?? latest(columns)
  const some = columns.some((column) => column.meaning === 'modules' && yearOf(column) === present)
  return columns.map((column) => {
    const year = column.meaning === 'modules' && some ? yearOf(column) : null
    if (year === null || present === null || year === present) return column
    return { ...column, meaning: year < present ? ('previousModules' as const) : ('other' as const), evidence: [...column.evidence, 'position'] }
  })
}
