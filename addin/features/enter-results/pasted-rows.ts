import type { Scale } from '#schema/figures/mark.ts'
import { matchPerson, type Match, type Named } from './match-people.ts'
import { readEntry } from './read-entry.ts'

/** A row of pasted text that names a person. */
export interface PastedRow extends Match {
  readonly name: string
  /** What stands where the mark is expected; '' where nothing does. */
  readonly text: string
}

export interface Reading {
  readonly rows: readonly PastedRow[]
  /** A single column: marks alone, in the order of the list shown. */
  readonly inOrder: boolean
}

type Cells = readonly (readonly string[])[]

/** A column of names is the one in which most cells are names of people here, or nearly so. */
const LIKE_A_NAME = 0.8

const columnsOf = (cells: Cells): readonly number[] => Array.from({ length: Math.max(0, ...cells.map((row) => row.length)) }, (_, at) => at)

const best = (columns: readonly number[], worth: (column: number) => number): number | null => {
  const ranked = columns.map((column) => [column, worth(column)] as const).filter(([, count]) => count > 0).sort(([, left], [, right]) => right - left)
  return ranked[0]?.[0] ?? null
}

const namesIn = (cells: Cells, people: readonly Named[]) => (column: number): number =>
  cells.filter((row) => /\p{L} \p{L}/u.test(row[column] ?? '') || (matchPerson(row[column] ?? '', [], people).candidates[0]?.likeness ?? 0) >= LIKE_A_NAME).length

const marksIn = (cells: Cells, scale: Scale) => (column: number): number =>
  cells.filter((row) => ['mark', 'absent'].includes(readEntry(row[column] ?? '', scale).state)).length

/** A heading row names columns, not a person. */
const isHeading = (text: string, scale: Scale): boolean => {
  const entry = readEntry(text, scale)
  return entry.state === 'refused' && entry.why === 'notANumber'
}

/** Finds the names, and the marks to their right; a heading above falls away. */
export const pastedRows = (cells: Cells, people: readonly Named[], scale: Scale): Reading => {
  const names = best(columnsOf(cells), namesIn(cells, people))
  if (names === null) return { inOrder: true, rows: cells.map((row) => ({ name: '', text: row[0] ?? '', sure: null, candidates: [] })) }
  const marks = best(columnsOf(cells).filter((column) => column > names), marksIn(cells, scale))
  const rows = cells.map((row) => ({ name: row[names] ?? '', text: marks === null ? '' : (row[marks] ?? ''), ...matchPerson(row[names] ?? '', row, people) }))
  return { inOrder: false, rows: rows.filter((row, at) => row.name !== '' && !(at === 0 && row.sure === null && row.candidates.length === 0 && (marks === null || isHeading(row.text, scale)))) }
}
