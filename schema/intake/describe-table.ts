import type { ColumnReading, TableReading } from '../grammar/reading.ts'
import type { Area } from '../grammar/sheet.ts'
import { columnLetters, rangeOf } from './grid/address.ts'
import { isField, type Mapped } from './columns/map-columns.ts'
import type { TableDraft } from './tables/draft.ts'

const fieldOf = ({ meaning }: Mapped): ColumnReading['field'] => {
  if (meaning === 'ordinal') return 'ordinal'
  if (meaning === 'nameList') return 'fullName'
  return isField(meaning) ? meaning : null
}

const partOf = (columns: readonly Mapped[], column: Mapped): number | null => {
  const same = columns.filter(({ meaning }) => meaning === column.meaning && isField(meaning))
  return same.length > 1 ? same.indexOf(column) + 1 : null
}

const describeColumn = (columns: readonly Mapped[], column: Mapped): ColumnReading => {
  const part = partOf(columns, column)
  return {
    column: columnLetters(column.head.column),
    header: column.head.path.join(' > '),
    field: fieldOf(column),
    confidence: column.confidence,
    evidence: column.evidence,
    alternatives: column.alternatives,
    ...(part === null ? {} : { part }),
    ...(column.module === undefined ? {} : { module: column.module }),
  }
}

const average = (figures: readonly number[]): number => (figures.length === 0 ? 0 : Math.round((figures.reduce((sum, figure) => sum + figure, 0) / figures.length) * 100) / 100)

/** What is left of the confidence where no heading says what a table is. */
const unheaded = 0.8

interface Extent {
  readonly first: number
  readonly last: number
}

/** From the first person to the last; a blank form reaches to its last numbered line. */
const extentOf = ({ head, body, people }: TableDraft): Extent => {
  const heading = head.rows.at(-1) ?? 0
  const lines = people.flatMap(({ rows }) => rows)
  const numbered = body.filter(({ view }) => view.ordinal !== null).map(({ row }) => row)
  const first = lines.reduce((least, row) => Math.min(least, row), lines[0] ?? heading + 1)
  return { first, last: [...(lines.length > 0 ? lines : numbered), first].reduce((most, row) => Math.max(most, row), heading) }
}

const rangeOfTable = ({ head }: TableDraft, last: number): string =>
  rangeOf({ row: (head.rows[0] ?? 1) + (head.missing ? 1 : 0), column: head.columns[0]?.column ?? 1 }, { row: last, column: head.columns.at(-1)?.column ?? 1 })

/** A table as people are shown it: where it is, what its columns are, how sure that is. */
export const describeTable = (table: TableDraft): TableReading => (table.area ? describeArea(table, table.area) : describeRows(table))

const sureness = ({ columns, head, sureness: ofTable = 1 }: TableDraft): number =>
  Math.round(average(columns.filter(({ meaning }) => isField(meaning)).map(({ confidence }) => confidence)) * ofTable * (head.missing ? unheaded : 1) * 100) / 100

/** People across, or on cards: no column of the sheet stands for a field. */
const describeArea = (table: TableDraft, { row, column, rows, columns }: Area): TableReading => {
  const { grid, kind, purpose, joinBy } = table
  const last = row + rows - 1
  return { sheet: grid.name, kind, range: rangeOf({ row, column }, { row: last, column: column + columns - 1 }), headerRows: [], firstDataRow: row, lastDataRow: last, purpose, joinBy, columns: [], confidence: sureness(table) }
}

const describeRows = (table: TableDraft): TableReading => {
  const { first, last } = extentOf(table)
  const { grid, head, columns, kind, purpose, joinBy } = table
  return {
    sheet: grid.name,
    kind,
    range: rangeOfTable(table, last),
    headerRows: head.missing ? [] : head.rows,
    firstDataRow: first,
    lastDataRow: last,
    purpose,
    joinBy,
    columns: columns.map((column) => describeColumn(columns, column)),
    confidence: sureness(table),
  }
}
