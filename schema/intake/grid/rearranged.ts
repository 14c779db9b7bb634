import type { Area } from '../../grammar/sheet.ts'
import type { Grid, GridCell } from './grid.ts'

interface Place {
  readonly row: number
  readonly column: number
}

/** A sheet read as if its cells stood elsewhere, and where each of them really stands. */
export interface Rearranged {
  readonly grid: Grid
  readonly origin: (place: Place) => Place
}

/** A grid of cells given one by one. */
export const gridOfCells = (name: string, cells: readonly GridCell[], merge: Grid['merge'] = () => null): Grid => {
  const rows = new Map<number, GridCell[]>()
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column)
  const numbers = [...rows.keys()]
  const row = (number: number): readonly GridCell[] => rows.get(number) ?? []
  return { name, row, merge, top: Math.min(...numbers), bottom: Math.max(...numbers), at: (number, column) => row(number).find((cell) => cell.column === column) ?? null }
}

/** The same sheet, of which only some columns are seen. */
export const windowOf = (grid: Grid, isSeen: (column: number) => boolean): Grid => ({
  ...grid,
  row: (row) => grid.row(row).filter(({ column }) => isSeen(column)),
  at: (row, column) => (isSeen(column) ? grid.at(row, column) : null),
  merge: (row, column) => (isSeen(column) ? grid.merge(row, column) : null),
})

const turnedArea = (area: Area | null): Area | null => area && { row: area.column, column: area.row, rows: area.columns, columns: area.rows }

const mostCells = 20_000

export const cellsOf = (grid: Grid): readonly GridCell[] => Array.from({ length: Math.max(0, grid.bottom - grid.top + 1) }, (_, at) => grid.row(grid.top + at)).flat()

const turn = ({ row, column }: Place): Place => ({ row: column, column: row })

/** The sheet on its side: people who stand across stand below one another. Null where it is too large to be such a sheet. */
export const turned = (grid: Grid): Rearranged | null => {
  const cells = cellsOf(grid)
  if (cells.length === 0 || cells.length > mostCells) return null
  return { grid: gridOfCells(grid.name, cells.map((cell) => ({ ...cell, ...turn(cell) })), (row, column) => turnedArea(grid.merge(column, row))), origin: turn }
}
