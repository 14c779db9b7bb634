import type { Areas, Host } from '../../host.ts'
import type { Kind, Wire } from '../../node.ts'
import { mustBeOpen } from '../../guard.ts'
import { displayText } from '#server/xlsx/display.ts'
import { repaint, shared } from './looks.ts'

/** Points per character of a column, and the default sizes Excel starts with. */
const POINTS = 5.25
const DEFAULT_CHARACTERS = 8.43
const DEFAULT_HEIGHT = 15

const WIDEST = 16_384

const eachColumn = ({ areas }: Areas): number[] => areas.flatMap((area) => Array.from({ length: Math.min(area.columns, WIDEST) }, (_, across) => area.column + across))

const MOST_ROWS = 100_000

const eachRow = ({ areas }: Areas): number[] => areas.flatMap((area) => Array.from({ length: Math.min(area.rows, MOST_ROWS) }, (_, down) => area.row + down))

const same = (values: readonly number[]): number | null => (values.every((value) => value === values[0]) ? (values[0] ?? null) : null)

const told = (self: Areas, host: Host): void => host.book.tell({ kind: 'structure', sheet: self.sheet, by: 'addin', detail: { size: 'changed' } })

const setWidth = (self: Areas, value: Wire, host: Host): void => {
  mustBeOpen(self.sheet)
  for (const column of eachColumn(self)) self.sheet.columns.set(column, { hidden: value === 0, width: Number(value) / POINTS })
  told(self, host)
}

const standardWidth = (self: Areas, value: Wire, host: Host): void => {
  mustBeOpen(self.sheet)
  if (value === true) for (const column of eachColumn(self)) self.sheet.columns.set(column, { hidden: self.sheet.columnHidden(column), width: null })
  told(self, host)
}

const setHeight = (self: Areas, value: Wire, host: Host): void => {
  mustBeOpen(self.sheet)
  for (const row of eachRow(self)) self.sheet.rowHeights.set(row, Number(value))
  told(self, host)
}

const MARGIN = 2

const autofitColumns = (self: Areas, _: unknown, host: Host): void => {
  mustBeOpen(self.sheet)
  const wanted = new Set(eachColumn(self))
  const longest = new Map<number, number>()
  for (const [row, line] of self.sheet.rows)
    for (const [column, cell] of line)
      if (wanted.has(column)) longest.set(column, Math.max(longest.get(column) ?? 0, displayText(cell.value, self.sheet.look(row, column).numberFormat, host.book.date1904).length))
  for (const [column, length] of longest) self.sheet.columns.set(column, { hidden: false, width: length + MARGIN })
  told(self, host)
}

const autofitRows = (self: Areas, _: unknown, host: Host): void => {
  mustBeOpen(self.sheet)
  for (const row of eachRow(self)) self.sheet.rowHeights.delete(row)
  told(self, host)
}

const capital = (word: string | null, fallback: string): string => (word === null ? fallback : word.charAt(0).toUpperCase() + word.slice(1))

const lower = (value: Wire): string => String(value).charAt(0).toLowerCase() + String(value).slice(1)

export const format: Kind<Areas> = {
  name: 'RangeFormat',
  reads: {
    WrapText: (self) => shared<boolean | null>(self, (look) => look.wrap, null),
    HorizontalAlignment: (self) => shared<string | null>(self, (look) => capital(look.horizontal, 'General'), null),
    VerticalAlignment: (self) => shared<string | null>(self, (look) => capital(look.vertical, 'Bottom'), null),
    ColumnWidth: (self) => same(eachColumn(self).map((column) => (self.sheet.columns.get(column)?.width ?? self.sheet.defaultWidth ?? DEFAULT_CHARACTERS) * POINTS)),
    RowHeight: (self) => same(eachRow(self).map((row) => self.sheet.rowHeights.get(row) ?? self.sheet.defaultHeight ?? DEFAULT_HEIGHT)),
  },
  writes: {
    WrapText: (self, value, host) => repaint(self, { wrap: value === true }, host),
    HorizontalAlignment: (self, value, host) => repaint(self, { horizontal: lower(value) }, host),
    VerticalAlignment: (self, value, host) => repaint(self, { vertical: lower(value) }, host),
    ColumnWidth: setWidth,
    UseStandardWidth: standardWidth,
    RowHeight: setHeight,
  },
  links: {
    Fill: (self, host) => host.make('RangeFill', self),
    Font: (self, host) => host.make('RangeFont', self),
    Borders: (self, host) => host.make('RangeBorderCollection', self),
    Protection: (self, host) => host.make('FormatProtection', self),
  },
  calls: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
}
