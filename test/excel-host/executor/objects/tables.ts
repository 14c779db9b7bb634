import type { Area } from '#schema/grammar/sheet.ts'
import { common } from '../../book/area.ts'
import { placeOf } from '../../book/names.ts'
import type { BookSheet } from '../../book/sheet.ts'
import { alreadyThere, badArgument, impossible, notFound } from '../fault.ts'
import { mustBeOpen } from '../guard.ts'
import type { Host, OnSheet, TablePlace } from '../host.ts'
import { selfOf } from '../self-of.ts'
import type { Argument, Kind, Node, Wire } from '../node.ts'

const all = (self: BookSheet | null, host: Host): readonly TablePlace[] => (self ? [self] : host.book.sheets).flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))

const find = (places: readonly TablePlace[], key: Wire): TablePlace | null =>
  places.find(({ table }) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase()) ?? null

const placed = (self: BookSheet | null, argument: Argument | undefined, host: Host): OnSheet => {
  const place = selfOf(argument, 'Range') ?? (typeof argument === 'string' ? placeOf(host.book, argument, self ?? host.book.active) : null)
  if (!place) throw badArgument()
  return place
}

const freeName = (host: Host): string => {
  for (let number = 1; ; number += 1) if (!find(all(null, host), `Table${number}`)) return `Table${number}`
}

const headings = ({ sheet, area }: OnSheet): void => {
  for (let across = 0; across < area.columns; across += 1) {
    const cell = sheet.at(area.row, area.column + across)
    if (cell.value === null) sheet.put(area.row, area.column + across, { value: `Column${across + 1}` })
  }
}

const told = (sheet: BookSheet, area: Area, host: Host): void => host.book.tell({ kind: 'structure', sheet, area, by: 'addin', detail: { table: 'changed' } })

const add = (self: BookSheet | null, [address, hasHeaders]: readonly Argument[], host: Host): Node => {
  const { sheet, area } = placed(self, address, host)
  mustBeOpen(sheet)
  if (sheet.tables.some((other) => common(other.area, area))) throw impossible('A table cannot overlap another table.')
  const whole = hasHeaders === true ? area : { ...area, rows: area.rows + 1 }
  headings({ sheet, area: whole })
  const table = { id: host.book.mint(), name: freeName(host), area: whole, headerRow: true, totalsRow: false, style: 'TableStyleMedium2', filtered: true }
  sheet.tables.push(table)
  told(sheet, whole, host)
  return host.make('Table', { sheet, table })
}

export const tables: Kind<BookSheet | null> = {
  name: 'TableCollection',
  items: (self, host) => all(self, host).map((place) => host.make('Table', place)),
  item: (self, key, host) => {
    const place = find(all(self, host), key)
    return place && host.make('Table', place)
  },
  calls: { Add: add },
}

const touching = ({ sheet, area }: OnSheet): readonly TablePlace[] => sheet.tables.filter((table) => common(table.area, area)).map((table) => ({ sheet, table }))

export const scopedTables: Kind<OnSheet> = {
  name: 'TableScopedCollection',
  items: (self, host) => touching(self).map((place) => host.make('Table', place)),
  item: (self, key, host) => {
    const place = find(touching(self), key)
    return place && host.make('Table', place)
  },
}

const body = ({ table: { area, headerRow, totalsRow } }: TablePlace): Area => ({
  ...area,
  row: area.row + (headerRow ? 1 : 0),
  rows: Math.max(1, area.rows - (headerRow ? 1 : 0) - (totalsRow ? 1 : 0)),
})

const part = (area: (self: TablePlace) => Area) => (self: TablePlace, _: readonly Argument[], host: Host) => host.make('Range', { sheet: self.sheet, area: area(self) })

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u

const rename = ({ sheet, table }: TablePlace, value: Wire, host: Host): void => {
  if (typeof value !== 'string' || !NAME.test(value)) throw badArgument()
  const other = find(all(null, host), value)
  if (other && other.table !== table) throw alreadyThere()
  table.name = value
  told(sheet, table.area, host)
}

const resize = ({ sheet, table }: TablePlace, [range]: readonly Argument[], host: Host): void => {
  const place = placed(sheet, range, host)
  if (place.sheet !== sheet || place.area.row !== table.area.row) throw badArgument()
  table.area = place.area
  told(sheet, table.area, host)
}

const remove = ({ sheet, table }: TablePlace, host: Host): void => {
  mustBeOpen(sheet)
  if (!sheet.tables.includes(table)) throw notFound()
  sheet.tables = sheet.tables.filter((other) => other !== table)
  told(sheet, table.area, host)
}

export const table: Kind<TablePlace> = {
  name: 'Table',
  identity: (self) => ({ Id: self.table.id }),
  reads: {
    Id: (self) => self.table.id,
    Name: (self) => self.table.name,
    Style: (self) => self.table.style,
    ShowHeaders: (self) => self.table.headerRow,
    ShowTotals: (self) => self.table.totalsRow,
    ShowFilterButton: (self) => self.table.filtered,
    ShowBandedRows: () => true,
    ShowBandedColumns: () => false,
    HighlightFirstColumn: () => false,
    HighlightLastColumn: () => false,
    LegacyId: () => '1',
  },
  writes: {
    Name: rename,
    Style: (self, value) => void (self.table.style = String(value)),
    ShowFilterButton: (self, value) => void (self.table.filtered = value === true),
  },
  links: {
    Columns: (self, host) => host.make('TableColumnCollection', self),
    Rows: (self, host) => host.make('TableRowCollection', self),
    Worksheet: ({ sheet }, host) => host.make('Worksheet', sheet),
  },
  calls: {
    GetRange: part((self) => self.table.area),
    GetDataBodyRange: part(body),
    GetHeaderRowRange: part((self) => ({ ...self.table.area, rows: 1 })),
    Resize: resize,
    ClearFilters: () => undefined,
    ConvertToRange: (self, _, host) => {
      remove(self, host)
      return host.make('Range', { sheet: self.sheet, area: self.table.area })
    },
    Delete: (self, _, host) => {
      remove(self, host)
      for (let row = self.table.area.row; row < self.table.area.row + self.table.area.rows; row += 1)
        for (let column = self.table.area.column; column < self.table.area.column + self.table.area.columns; column += 1) self.sheet.put(row, column, { value: null, formula: null })
    },
  },
}

export { body as tableBody }
