import type { Area, Sheet } from '#schema/grammar/sheet.ts'
import { Unopenable } from '../archive/refusal.ts'
import type { CellStyle } from '../model.ts'
import type { ReadCell } from './cells.ts'

/** A matrix larger than this is no roster but an accident, and would not fit in a browser. */
const MOST_CELLS = 6_000_000

/** The smallest rectangle around the cells that hold something. */
export const usedArea = (cells: readonly ReadCell[]): Area | null => {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0]
  for (const { row, column, value, formula } of cells) {
    if (value === null && formula === null) continue
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
    left = Math.min(left, column)
    right = Math.max(right, column)
  }
  return bottom === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
}

type Grid = Required<Pick<Sheet, 'top' | 'left' | 'values' | 'formats' | 'formulas' | 'fonts' | 'strikes'>>

const EMPTY: Grid = { top: 1, left: 1, values: [], formats: [], formulas: [], fonts: [], strikes: [] }

const byRow = (cells: readonly ReadCell[], area: Area): ReadonlyMap<number, readonly ReadCell[]> => {
  const rows = new Map<number, ReadCell[]>()
  for (const cell of cells) {
    const inside = cell.row >= area.row && cell.row < area.row + area.rows && cell.column >= area.column && cell.column < area.column + area.columns
    if (!inside) continue
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  if (rows.size * area.columns > MOST_CELLS) throw new Unopenable('too-large')
  return rows
}

/** Rows or columns this far from the next belong to something else. */
const FAR = { rows: 2_000, columns: 200 } as const
const DENSE = 2_000_000

/** The stretch of rows or columns, no two of them far apart, that holds most cells. */
const mainStretch = (cells: readonly ReadCell[], along: 'row' | 'column', far: number): readonly ReadCell[] => {
  const sorted = [...cells].sort((a, b) => a[along] - b[along])
  const stretches: ReadCell[][] = []
  for (const cell of sorted) {
    const last = stretches.at(-1)
    if (last && cell[along] - (last.at(-1)?.[along] ?? 0) <= far) last.push(cell)
    else stretches.push([cell])
  }
  return stretches.reduce<readonly ReadCell[]>((most, each) => (each.length > most.length ? each : most), [])
}

/** A cell typed by accident in the far corner would make a sheet of billions; what lies that far off is left out of the reading. */
const withoutStrays = (cells: readonly ReadCell[]): readonly ReadCell[] => {
  const area = usedArea(cells)
  if (!area || area.rows * area.columns <= DENSE) return cells
  const held = cells.filter(({ value, formula }) => value !== null || formula !== null)
  return mainStretch(mainStretch(held, 'column', FAR.columns), 'row', FAR.rows)
}

/** Cells as matrices. Rows between that hold nothing share one array, so a stray cell far below costs little. */
export const gridOf = (all: readonly ReadCell[], styleOf: (style: number) => CellStyle): Grid => {
  const cells = withoutStrays(all)
  const area = usedArea(cells)
  if (!area) return EMPTY
  const rows = byRow(cells, area)
  const matrix = <Value>(empty: Value, pick: (cell: ReadCell) => Value): Value[][] => {
    const blank = new Array<Value>(area.columns).fill(empty)
    return Array.from({ length: area.rows }, (_, index) => {
      const found = rows.get(area.row + index)
      if (!found) return blank
      const row = [...blank]
      for (const cell of found) row[cell.column - area.column] = pick(cell)
      return row
    })
  }
  return {
    top: area.row,
    left: area.column,
    values: matrix<Sheet['values'][number][number]>(null, (cell) => cell.value),
    formats: matrix<string | null>(null, (cell) => styleOf(cell.style).numberFormat),
    formulas: matrix<string | null>(null, (cell) => cell.formula),
    fonts: matrix<string | null>(null, (cell) => cell.font ?? styleOf(cell.style).fontName),
    strikes: matrix<boolean>(false, (cell) => cell.struck ?? styleOf(cell.style).strike),
  }
}
