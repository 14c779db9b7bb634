import type { Area, CellValue, Sheet, Workbook } from '#schema/grammar/sheet.ts'
import type { Reading, TableReading } from '#schema/grammar/reading.ts'
import { isOwnHeading } from '#schema/intake/own/own-marks.ts'
import { areaOf } from '../../workbook/a1.ts'

export const ownKinds = ['missing', 'rating', 'state'] as const
export type OwnKind = (typeof ownKinds)[number]

/** Where a column of ours stands, or is to stand. */
export interface OwnColumn {
  readonly sheet: string
  readonly kind: OwnKind
  readonly column: number
  readonly headingRow: number
  readonly lastRow: number
}

export type Headings = Readonly<Record<OwnKind, string>>

interface Place {
  readonly row: number
  readonly column: number
}

const plain = (value: CellValue): string => (typeof value === 'string' ? value.normalize('NFC').trim() : '')

/** Cells of a sheet for which something holds. */
const places = ({ values, top, left }: Sheet, holds: (value: CellValue) => boolean): readonly Place[] =>
  values.flatMap((line, y) => line.flatMap((value, x) => (holds(value) ? [{ row: top + y, column: left + x }] : [])))

export const cellAt = ({ values, top, left }: Sheet, row: number, column: number): CellValue => values[row - top]?.[column - left] ?? null

const isFree = (sheet: Sheet, column: number): boolean =>
  sheet.values.every((line) => (line[column - sheet.left] ?? null) === null) && !(sheet.merges ?? []).some((area) => column >= area.column && column < area.column + area.columns)

/** The first columns at the right edge of the table that are empty from top to bottom, ours of this press left out. */
const freeColumns = (sheet: Sheet, from: number, count: number): readonly number[] => {
  const found: number[] = []
  for (let column = from; found.length < count; column += 1) if (isFree(sheet, column)) found.push(column)
  return found
}

const rightEdge = ({ range }: TableReading): number => {
  const area = areaOf(range)
  return area ? area.column + area.columns - 1 : 1
}

/** The table of a sheet that our columns go with: the first that holds people. */
const tableOn = ({ tables, roster }: Reading, sheet: string): TableReading | null =>
  tables.find((table) => table.sheet === sheet && roster.lines.some((line) => line.sheet === sheet && line.row >= table.firstDataRow && line.row <= table.lastDataRow)) ?? null

const planOn = (sheet: Sheet, table: TableReading, headings: Headings): readonly OwnColumn[] => {
  const headingRow = table.headerRows.at(-1) ?? Math.max(1, table.firstDataRow - 1)
  const there = new Map(ownKinds.map((kind) => [kind, places(sheet, (value) => plain(value) === headings[kind])[0]] as const))
  const free = freeColumns(sheet, rightEdge(table) + 1, [...there.values()].filter((place) => !place).length)
  let next = 0
  return ownKinds.map((kind) => {
    const place = there.get(kind)
    const column = place?.column ?? free[next++] ?? 1
    return { sheet: sheet.name, kind, column, headingRow: place?.row ?? headingRow, lastRow: table.lastDataRow }
  })
}

/** Our columns on every sheet that holds people: found again by their headings, wherever they were moved to, else at the right edge. */
export const planColumns = (content: Workbook, reading: Reading, headings: Headings): readonly OwnColumn[] =>
  content.sheets.flatMap((sheet) => {
    const table = tableOn(reading, sheet.name)
    return table ? planOn(sheet, table, headings) : []
  })

/** Every column headed as ours, copies included, down to the last row that is ours. */
export const columnsToRemove = (content: Workbook, reading: Reading): readonly ({ readonly sheet: string } & Area)[] =>
  content.sheets.flatMap((sheet) =>
    places(sheet, isOwnHeading).map(({ row, column }) => {
      const last = Math.max(tableOn(reading, sheet.name)?.lastDataRow ?? sheet.top + sheet.values.length - 1, row)
      return { sheet: sheet.name, row, column, rows: last - row + 1, columns: 1 }
    }))
