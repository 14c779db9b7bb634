import type { Area } from '#schema/grammar/sheet.ts'
import { area as areaOf, split, validSheetName } from '../../book/address.ts'
import { LAST_COLUMN, LAST_ROW, onSheet, single } from '../../book/area.ts'
import { rangeOfName } from '../../book/names.ts'
import type { BookSheet } from '../../book/sheet.ts'
import { alreadyThere, badArgument, impossible } from '../fault.ts'
import { registrations } from '../events.ts'
import type { Host } from '../host.ts'
import { selfOf } from '../self-of.ts'
import type { Argument, Kind, Node, Wire } from '../node.ts'
import { colour } from './range/looks.ts'

/** An address on this sheet or a defined name; nothing at all means the whole sheet. */
export const areaOn = (sheet: BookSheet, address: Argument | undefined, host: Host): Area => {
  if ((address ?? '') === '') return { row: 1, column: 1, rows: LAST_ROW, columns: LAST_COLUMN }
  if (typeof address !== 'string') throw badArgument()
  const { sheet: named, range } = split(address)
  if (named !== null && host.book.sheet(named) !== sheet) throw badArgument()
  return areaOf(range) ?? namedArea(range, sheet, host)
}

const namedArea = (name: string, sheet: BookSheet, host: Host): Area => {
  const place = rangeOfName(host.book, name, sheet)
  if (!place) throw badArgument()
  return place.area
}

const rename = (sheet: BookSheet, value: Wire, host: Host): void => {
  if (typeof value !== 'string' || !validSheetName(value)) throw badArgument()
  const other = host.book.sheet(value)
  if (other && other !== sheet) throw alreadyThere()
  sheet.name = value
  host.book.tell({ kind: 'sheet', sheet, by: 'addin', detail: { act: 'renamed' } })
}

const setVisibility = (sheet: BookSheet, value: Wire, host: Host): void => {
  const state = ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[String(value)]
  if (!state) throw badArgument()
  const others = host.book.sheets.some((other) => other !== sheet && other.state === 'visible')
  if (state !== 'visible' && !others) throw impossible()
  sheet.state = state
  if (state !== 'visible' && host.book.active === sheet) host.book.selection = null
  host.book.tell({ kind: 'sheet', sheet, by: 'addin', detail: { act: 'visibility' } })
}

const move = (sheet: BookSheet, value: Wire, host: Host): void => {
  const { sheets } = host.book
  if (typeof value !== 'number' || value < 0 || value >= sheets.length) throw badArgument()
  sheets.splice(sheets.indexOf(sheet), 1)
  sheets.splice(value, 0, sheet)
  host.book.tell({ kind: 'sheet', sheet, by: 'addin', detail: { act: 'moved' } })
}

const activate = (sheet: BookSheet, _: readonly Argument[], host: Host): void => {
  if (sheet.state !== 'visible') throw impossible()
  if (host.book.active !== sheet) host.book.selection = { sheet, areas: [single(1, 1)] }
  host.book.tell({ kind: 'sheet', sheet, by: 'addin', detail: { act: 'activated' } })
}

const remove = (sheet: BookSheet, _: readonly Argument[], host: Host): void => {
  const { book } = host
  if (!book.sheets.some((other) => other !== sheet && other.state === 'visible')) throw impossible()
  book.sheets.splice(book.sheets.indexOf(sheet), 1)
  if (book.selection?.sheet === sheet) book.selection = null
  book.names = book.names.filter((name) => name.sheet !== sheet.id)
  book.tell({ kind: 'sheet', sheet, by: 'addin', detail: { act: 'deleted' } })
}

const usedOrNull = (sheet: BookSheet, [valuesOnly]: readonly Argument[], host: Host): Node | null => {
  const area = sheet.used(valuesOnly !== true)
  return area && host.make('Range', { sheet, area })
}

const count = (argument: Argument | undefined): number => {
  if (typeof argument !== 'number' || !Number.isInteger(argument)) throw badArgument()
  return argument
}

const byIndexes = (sheet: BookSheet, args: readonly Argument[], host: Host): Node => {
  const [row = 0, column = 0, rows = 1, columns = 1] = args.map(count)
  const area = { row: row + 1, column: column + 1, rows, columns }
  if (!onSheet(area)) throw badArgument()
  return host.make('Range', { sheet, area })
}

/** Excel takes no longer list of ranges. */
const LONGEST_LIST = 8192

const areasOn = (sheet: BookSheet, [address]: readonly Argument[], host: Host): Node => {
  if (typeof address === 'string' && address.length > LONGEST_LIST) throw badArgument()
  const parts = typeof address === 'string' ? address.split(/[,;]/) : [undefined]
  return host.make('RangeAreas', { sheet, areas: parts.map((part) => areaOn(sheet, part?.trim(), host)) })
}

/** The neighbour of a sheet, `step` places away. */
const neighbour = (step: 1 | -1) => (sheet: BookSheet, [visibleOnly]: readonly Argument[], host: Host): Node | null => {
  const { sheets } = host.book
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at]
    if (other && (visibleOnly !== true || other.state === 'visible')) return host.make('Worksheet', other)
  }
  return null
}

export const worksheet: Kind<BookSheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  reads: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
    Visibility: ({ state }) => ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' })[state],
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: () => true,
    ShowHeadings: () => true,
    EnableCalculation: () => true,
    TabId: (sheet, { book }) => String(book.sheets.indexOf(sheet) + 1),
  },
  writes: {
    Name: rename,
    Visibility: setVisibility,
    Position: move,
    TabColor: (sheet, value, host) => {
      sheet.tabColor = colour(value) ?? ''
      host.book.tell({ kind: 'sheet', sheet, by: 'addin', detail: { act: 'coloured' } })
    },
  },
  links: {
    Charts: (sheet, host) => host.make('ChartCollection', sheet),
    Tables: (sheet, host) => host.make('TableCollection', sheet),
    Names: (sheet, host) => host.make('NamedItemCollection', sheet),
    Comments: (sheet, host) => host.make('CommentCollection', sheet),
    Protection: (sheet, host) => host.make('WorksheetProtection', sheet),
    FreezePanes: (sheet, host) => host.make('WorksheetFreezePanes', sheet),
    AutoFilter: (sheet, host) => host.make('AutoFilter', sheet),
    CustomProperties: (sheet, host) => host.make('WorksheetCustomPropertyCollection', sheet),
  },
  calls: {
    ...registrations(({ id }) => id),
    Activate: activate,
    Delete: remove,
    Calculate: () => undefined,
    GetRange: (sheet, [address], host) => host.make('Range', { sheet, area: areaOn(sheet, address, host) }),
    GetRanges: areasOn,
    GetCell: (sheet, [row, column], host) => byIndexes(sheet, [row ?? 0, column ?? 0, 1, 1], host),
    GetRangeByIndexes: byIndexes,
    GetUsedRangeOrNullObject: usedOrNull,
    GetUsedRange: (sheet, args, host) => usedOrNull(sheet, args, host) ?? host.make('Range', { sheet, area: single(1, 1) }),
    GetNextOrNullObject: neighbour(1),
    GetPreviousOrNullObject: neighbour(-1),
    _GetSheetById: (_, [id], host) => sheetById(id, host),
    _GetAnotherWorksheetById: (_, [id], host) => sheetById(id, host),
  },
}

const sheetById = (id: Argument | undefined, host: Host): Node => {
  const sheet = typeof id === 'string' ? host.book.sheet(id) : selfOf(id, 'Worksheet')
  if (!sheet) throw badArgument()
  return host.make('Worksheet', sheet)
}
