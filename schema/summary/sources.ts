import type { Reading, TableKind, TableReading } from '../grammar/reading.ts'
import type { CellRef } from '../grammar/sheet.ts'
import type { RosterLine } from '../grammar/roster.ts'
import type { Field } from '../tables/plan-lines.ts'
import type { Range } from './figure.ts'
import type { WorkbookCells } from './workbook-cells.ts'

/** Where figures come from: what was read, and the cells as they are stored. */
export interface Source {
  readonly reading: Reading
  readonly cells: WorkbookCells
}

const holds = (table: TableReading, { sheet, row }: CellRef): boolean => table.sheet === sheet && row >= table.firstDataRow && row <= table.lastDataRow

/** Tables in which a cell speaks of the person of its row alone. */
const rowwise: readonly TableKind[] = ['row-per-teacher', 'row-per-registration', 'tick-matrix']

const tableAround = ({ reading }: Source, cell: CellRef): TableReading | null =>
  reading.tables.find((one) => one.purpose !== 'history' && rowwise.includes(one.kind) && holds(one, cell)) ?? null

/** Whether each of these cells stands in a table with one row for each person, so that counting cells counts people. */
export const countsPeople = (source: Source, cells: readonly CellRef[]): boolean =>
  cells.every((cell) => ['row-per-teacher', 'tick-matrix'].includes(tableAround(source, cell)?.kind ?? ''))

/** Whether a cell stands under its module: what is written in it is a tick. */
export const isTick = (source: Source, cell: CellRef): boolean => tableAround(source, cell)?.kind === 'tick-matrix'

/** The whole data column a cell stands in; null outside every table. */
export const columnAround = (source: Source, cell: CellRef): Range | null => {
  const table = tableAround(source, cell)
  return table ? { sheet: cell.sheet, column: cell.column, first: table.firstDataRow, last: table.lastDataRow } : null
}

const keyOf = ({ sheet, column, first, last }: Range): string => [sheet, column, first, last].join('\n')

/** Whole columns these cells stand in, each once; null as soon as one cell stands in none. */
export const columnsAround = (source: Source, cells: readonly CellRef[]): readonly Range[] | null => {
  const found = new Map<string, Range>()
  for (const cell of cells) {
    const range = columnAround(source, cell)
    if (range === null) return null
    found.set(keyOf(range), range)
  }
  return [...found.values()]
}

export const cellsIn = (lines: readonly RosterLine[], field: Field): readonly CellRef[] =>
  lines.flatMap((line) => (line.written[field] ?? []).flatMap(({ cell }) => (cell ? [cell] : [])))

/** The one column a table has for a field; null where there are several, none, or cells outside. */
export const columnsOf = (source: Source, field: Field): readonly Range[] | null => {
  const cells = cellsIn(source.reading.roster.lines, field)
  return cells.length === 0 ? null : columnsAround(source, cells)
}
