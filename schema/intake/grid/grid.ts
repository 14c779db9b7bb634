import type { Area, CellValue, Sheet } from '../../grammar/sheet.ts'
import { spokenDay } from '../cells/day.ts'
import { leaningOf } from '../text/leaning.ts'
import { legible, type Encoding } from '../text/legible.ts'
import { isDateFormat } from './format.ts'

/** A cell that holds something. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  /** Text as a person sees it, repaired. */
  readonly text: string
  readonly isDate: boolean
  readonly formula: string | null
  readonly struck: boolean
}

/** A sheet by what it holds: only filled cells, found by row and column. */
export interface Grid {
  readonly name: string
  readonly top: number
  readonly bottom: number
  /** Filled cells of a row from left to right. */
  readonly row: (row: number) => readonly GridCell[]
  readonly at: (row: number, column: number) => GridCell | null
  readonly merge: (row: number, column: number) => Area | null
}

/** Serial numbers of old Macintosh files start four years later. */
const macintoshShift = 1462

const shownNumber = (value: number, isDate: boolean): string => {
  if (isDate) return spokenDay(value)
  return String(Math.round(value * 1e9) / 1e9)
}

interface Source {
  readonly sheet: Sheet
  readonly date1904: boolean
  readonly leaning: (font: string | null) => Encoding
}

type Look = Pick<GridCell, 'formula' | 'struck'> & { readonly format: string | null; readonly font: string | null }

const entry = <Entry>(matrix: readonly (readonly Entry[])[] | undefined, y: number, x: number): Entry | null => matrix?.[y]?.[x] ?? null

const lookAt = ({ sheet }: Source, y: number, x: number): Look => ({
  format: entry(sheet.formats, y, x),
  formula: entry(sheet.formulas, y, x),
  font: entry(sheet.fonts, y, x),
  struck: entry(sheet.strikes, y, x) ?? false,
})

const shown = (value: CellValue, isDate: boolean, read: (text: string) => string): string => {
  if (typeof value === 'string') return read(value)
  if (typeof value === 'number') return shownNumber(value, isDate)
  return value === true ? 'TRUE' : ''
}

const cellAt = (source: Source, y: number, x: number): GridCell | null => {
  const stored = entry(source.sheet.values, y, x)
  if (stored === null || stored === '') return null
  const { format, font, formula, struck } = lookAt(source, y, x)
  const isDate = typeof stored === 'number' && isDateFormat(format)
  const value = isDate ? stored + (source.date1904 ? macintoshShift : 0) : stored
  const text = shown(value, isDate, (typed) => legible(typed, font, source.leaning(font)))
  return text === '' ? null : { row: source.sheet.top + y, column: source.sheet.left + x, value, text, isDate, formula, struck }
}

const filledCells = (source: Source, y: number): readonly GridCell[] => {
  const found: GridCell[] = []
  const width = source.sheet.values[y]?.length ?? 0
  for (let x = 0; x < width; x++) {
    const cell = cellAt(source, y, x)
    if (cell) found.push(cell)
  }
  return found
}

const mergeIndex = (merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> => {
  const byRow = new Map<number, Area[]>()
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const list = byRow.get(row)
      if (list) list.push(area)
      else byRow.set(row, [area])
    }
  }
  return byRow
}

const covers = (area: Area, column: number): boolean => column >= area.column && column < area.column + area.columns

export const gridOf = (sheet: Sheet, date1904: boolean): Grid => {
  const source: Source = { sheet, date1904, leaning: leaningOf(sheet) }
  const rows = sheet.values.map((_, y) => filledCells(source, y))
  const merges = mergeIndex(sheet.merges ?? [])
  const row = (number: number): readonly GridCell[] => rows[number - sheet.top] ?? []
  return {
    name: sheet.name,
    top: sheet.top,
    bottom: sheet.top + rows.length - 1,
    row,
    at: (number, column) => row(number).find((cell) => cell.column === column) ?? null,
    merge: (number, column) => merges.get(number)?.find((area) => covers(area, column)) ?? null,
  }
}

/** The cell that gives a merged area its content; the cell itself elsewhere. */
export const anchored = (grid: Grid, row: number, column: number): GridCell | null => {
  const area = grid.merge(row, column)
  return area ? grid.at(area.row, area.column) : grid.at(row, column)
}

/** Whether a cell stands under one that is merged over it from a row above. */
export const isCovered = (grid: Grid, row: number, column: number): boolean => {
  const area = grid.merge(row, column)
  return area !== null && area.row < row && anchored(grid, row, column) !== null
}
