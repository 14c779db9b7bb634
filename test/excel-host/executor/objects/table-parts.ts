import type { Area } from '#schema/grammar/sheet.ts'
import { LAST_COLUMN } from '../../book/area.ts'
import { shift } from '../../book/shift.ts'
import { badArgument, NotEmulated, notFound, wrongSize } from '../fault.ts'
import { mustBeOpen } from '../guard.ts'
import type { Host, TablePlace } from '../host.ts'
import { matrix } from '../matrix.ts'
import type { Argument, Kind, Node, Wire } from '../node.ts'
import { matrixWrites } from './range/matrices.ts'
import { tableBody } from './tables.ts'

type ColumnPlace = TablePlace & { readonly index: number }

type RowPlace = TablePlace & { readonly index: number }

const columnArea = ({ table, index }: ColumnPlace): Area => ({ ...table.area, column: table.area.column + index, columns: 1 })

const heading = (self: ColumnPlace): string => String(self.sheet.at(self.table.area.row, columnArea(self).column).value ?? '')

const columns = (self: TablePlace): readonly ColumnPlace[] => Array.from({ length: self.table.area.columns }, (_, index) => ({ ...self, index }))

/** Only at the right edge; what stands beside the table makes way, as in Excel. */
const addColumn = (self: TablePlace, [index, values]: readonly Argument[], host: Host): Node => {
  mustBeOpen(self.sheet)
  const { table, sheet } = self
  if (index !== null && index !== undefined && index !== table.area.columns) throw new NotEmulated('TableColumnCollection.add inside the table')
  const area = { ...table.area, column: table.area.column + table.area.columns, columns: 1 }
  shift(sheet, area, { byRow: false, sign: 1 })
  table.area = { ...table.area, columns: table.area.columns + 1 }
  if (values !== null && values !== undefined) matrixWrites?.['Values']?.({ sheet, area }, values as Wire, host)
  host.book.tell({ kind: 'structure', sheet, area, by: 'addin', detail: { table: 'changed' } })
  return host.make('TableColumn', { ...self, index: table.area.columns - 1 })
}

export const tableColumns: Kind<TablePlace> = {
  name: 'TableColumnCollection',
  calls: { Add: addColumn },
  items: (self, host) => columns(self).map((column) => host.make('TableColumn', column)),
  item: (self, key, host) => {
    const column = columns(self).find((one) => (typeof key === 'number' ? one.index + 1 === key : heading(one).toLowerCase() === String(key).toLowerCase()))
    return column ? host.make('TableColumn', column) : null
  },
}

const bodyOfColumn = (self: ColumnPlace): Area => ({ ...tableBody(self), column: columnArea(self).column, columns: 1 })

const ranged = <Self extends TablePlace>(area: (self: Self) => Area) => (self: Self, _: readonly Argument[], host: Host) => host.make('Range', { sheet: self.sheet, area: area(self) })

export const tableColumn: Kind<ColumnPlace> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  reads: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: heading,
    Values: (self) => matrix(columnArea(self), (row, column) => self.sheet.at(row, column).value ?? ''),
  },
  writes: {
    Name: (self, value, host) => matrixWrites?.['Values']?.({ sheet: self.sheet, area: { ...columnArea(self), rows: 1 } }, value, host),
    Values: (self, value, host) => matrixWrites?.['Values']?.({ sheet: self.sheet, area: columnArea(self) }, value, host),
  },
  calls: { GetRange: ranged(columnArea), GetDataBodyRange: ranged(bodyOfColumn), GetHeaderRowRange: ranged((self: ColumnPlace) => ({ ...columnArea(self), rows: 1 })) },
}

const rowArea = (self: RowPlace): Area => ({ ...tableBody(self), row: tableBody(self).row + self.index, rows: 1 })

const lines = (values: Wire, width: number): readonly (readonly Wire[])[] => {
  if (!Array.isArray(values)) throw badArgument()
  const all: readonly (readonly Wire[])[] = Array.isArray(values[0]) ? (values as readonly (readonly Wire[])[]) : [values as readonly Wire[]]
  if (all.some((line) => line.length !== width)) throw wrongSize()
  return all
}

/** Makes room below the table when something stands there, as Excel does. */
const grow = ({ sheet, table }: TablePlace, at: number, count: number): void => {
  const below = { row: at, rows: count, column: table.area.column, columns: table.area.columns }
  const standing = sheet.used(true, { row: at, rows: 1_048_576 - at, column: 1, columns: LAST_COLUMN })
  if (standing) shift(sheet, below, { byRow: true, sign: 1 })
  table.area = { ...table.area, rows: table.area.rows + count }
}

const addRow = (self: TablePlace, [index, values]: readonly Argument[], host: Host): Node => {
  mustBeOpen(self.sheet)
  const { table } = self
  const added = lines(values as Wire, table.area.columns)
  const place = typeof index === 'number' && index >= 0 ? index : tableBody(self).rows
  const row = tableBody(self).row + place
  grow(self, row, added.length)
  matrixWrites?.['Values']?.({ sheet: self.sheet, area: { row, rows: added.length, column: table.area.column, columns: table.area.columns } }, added, host)
  return host.make('TableRow', { ...self, index: place })
}

export const tableRows: Kind<TablePlace> = {
  name: 'TableRowCollection',
  items: (self, host) => Array.from({ length: tableBody(self).rows }, (_, index) => host.make('TableRow', { ...self, index })),
  calls: { Add: addRow },
}

const removeRow = (self: RowPlace, _: readonly Argument[], host: Host): void => {
  mustBeOpen(self.sheet)
  if (self.index >= tableBody(self).rows) throw notFound()
  const area = rowArea(self)
  shift(self.sheet, area, { byRow: true, sign: -1 })
  self.table.area = { ...self.table.area, rows: self.table.area.rows - 1 }
  host.book.tell({ kind: 'structure', sheet: self.sheet, area, by: 'addin', detail: { table: 'changed' } })
}

export const tableRow: Kind<RowPlace> = {
  name: 'TableRow',
  reads: { Index: ({ index }) => index, Values: (self) => matrix(rowArea(self), (row, column) => self.sheet.at(row, column).value ?? '') },
  writes: { Values: (self, value, host) => matrixWrites?.['Values']?.({ sheet: self.sheet, area: rowArea(self) }, value, host) },
  calls: { GetRange: ranged(rowArea), Delete: removeRow },
}
