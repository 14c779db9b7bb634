import { cellName } from '#server/xlsx/address.ts'
import { fullAddress } from '../../../book/address.ts'
import { cellsOf, wholeColumns, wholeRows } from '../../../book/area.ts'
import { mustBeOpen } from '../../guard.ts'
import type { Areas, Host, OnSheet } from '../../host.ts'
import type { Kind, Wire } from '../../node.ts'
import { acts } from './acts.ts'
import { matrixReads, matrixWrites } from './matrices.ts'
import { moves } from './moves.ts'
import { properties } from './properties.ts'

const asAreas = ({ sheet, area }: OnSheet): Areas => ({ sheet, areas: [area] })

const uniform = (flags: readonly boolean[]): boolean | null => (flags.every(Boolean) ? true : flags.some(Boolean) ? null : false)

const MOST_LINES = 200_000

const rowsHidden = ({ sheet, area }: OnSheet): boolean | null => uniform(Array.from({ length: Math.min(area.rows, MOST_LINES) }, (_, down) => sheet.hiddenRows.has(area.row + down)))

const columnsHidden = ({ sheet, area }: OnSheet): boolean | null => uniform(Array.from({ length: area.columns }, (_, across) => sheet.columnHidden(area.column + across)))

const hideRows = ({ sheet, area }: OnSheet, value: Wire, host: Host): void => {
  mustBeOpen(sheet)
  for (let row = area.row; row < area.row + Math.min(area.rows, MOST_LINES); row += 1) {
    if (value === true) sheet.hiddenRows.add(row)
    else sheet.hiddenRows.delete(row)
  }
  host.book.tell({ kind: 'structure', sheet, area, by: 'addin', detail: { hidden: 'rows' } })
}

const hideColumns = ({ sheet, area }: OnSheet, value: Wire, host: Host): void => {
  mustBeOpen(sheet)
  for (let column = area.column; column < area.column + area.columns; column += 1)
    sheet.columns.set(column, { width: sheet.columns.get(column)?.width ?? null, hidden: value === true })
  host.book.tell({ kind: 'structure', sheet, area, by: 'addin', detail: { hidden: 'columns' } })
}

const link = (self: OnSheet, value: Wire, host: Host): void => {
  mustBeOpen(self.sheet)
  for (const { row, column } of cellsOf(self.area)) self.sheet.links.set(cellName(row, column), value)
  const text = (value as { readonly textToDisplay?: string } | null)?.textToDisplay
  if (text !== undefined) matrixWrites?.['Values']?.(self, text, host)
  host.book.tell({ kind: 'looks', sheet: self.sheet, area: self.area, by: 'addin' })
}

const address = ({ sheet, area }: OnSheet): string => fullAddress(sheet.name, area)

export const range: Kind<OnSheet> = {
  name: 'Range',
  tracked: true,
  reads: {
    ...matrixReads,
    Hyperlink: ({ sheet, area }) => (sheet.links.get(cellName(area.row, area.column)) ?? null) as Wire,
    Address: address,
    AddressLocal: address,
    RowIndex: ({ area }) => area.row - 1,
    ColumnIndex: ({ area }) => area.column - 1,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    CellCount: ({ area }) => area.rows * area.columns,
    IsEntireRow: ({ area }) => wholeRows(area),
    IsEntireColumn: ({ area }) => wholeColumns(area),
    RowHidden: rowsHidden,
    ColumnHidden: columnsHidden,
    Hidden: (self) => (rowsHidden(self) === true || columnsHidden(self) === true ? true : rowsHidden(self) === false && columnsHidden(self) === false ? false : null),
  },
  writes: { ...matrixWrites, Hyperlink: link, RowHidden: hideRows, ColumnHidden: hideColumns },
  links: {
    Format: (self, host) => host.make('RangeFormat', asAreas(self)),
    Worksheet: ({ sheet }, host) => host.make('Worksheet', sheet),
    ConditionalFormats: (self, host) => host.make('ConditionalFormatCollection', asAreas(self)),
    DataValidation: (self, host) => host.make('DataValidation', asAreas(self)),
  },
  calls: { ...moves, ...acts, ...properties },
}

const areasAddress = ({ sheet, areas }: Areas): string => areas.map((area) => fullAddress(sheet.name, area)).join(',')

export const rangeAreas: Kind<Areas> = {
  name: 'RangeAreas',
  tracked: true,
  reads: {
    Address: areasAddress,
    AddressLocal: areasAddress,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
    IsEntireRow: ({ areas }) => areas.every(wholeRows),
    IsEntireColumn: ({ areas }) => areas.every(wholeColumns),
  },
  links: {
    Areas: (self, host) => host.make('RangeCollection', self),
    ConditionalFormats: (self, host) => host.make('ConditionalFormatCollection', self),
    DataValidation: (self, host) => host.make('DataValidation', self),
    Format: (self, host) => host.make('RangeFormat', self),
    Worksheet: ({ sheet }, host) => host.make('Worksheet', sheet),
  },
  calls: {
    Clear: ({ sheet, areas }, args, host) => {
      for (const area of areas) acts?.['Clear']?.({ sheet, area }, args, host)
    },
  },
}

export const rangeCollection: Kind<Areas> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }, host) => areas.map((area) => host.make('Range', { sheet, area })),
}
