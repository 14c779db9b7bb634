import { validSheetName } from '../../book/address.ts'
import type { BookSheet } from '../../book/sheet.ts'
import { registrations, WORKBOOK } from '../events.ts'
import { accessDenied, alreadyThere, badArgument, notFound } from '../fault.ts'
import type { Host } from '../host.ts'
import { selfOf } from '../self-of.ts'
import type { Argument, Kind, Node } from '../node.ts'

const add = (_: null, [name]: readonly Argument[], host: Host): Node => {
  const { book } = host
  const called = name === null || name === undefined ? book.freeSheetName() : name
  if (typeof called !== 'string' || !validSheetName(called)) throw badArgument()
  if (book.sheet(called)) throw alreadyThere()
  const sheet = book.addSheet(called)
  book.tell({ kind: 'sheet', sheet, by: 'addin', detail: { act: 'added' } })
  return host.make('Worksheet', sheet)
}

const shown = (host: Host, visibleOnly: Argument | undefined): readonly BookSheet[] => host.book.sheets.filter(({ state }) => visibleOnly !== true || state === 'visible')

const end = (at: 0 | -1) => (_: null, [visibleOnly]: readonly Argument[], host: Host): Node => {
  const sheet = shown(host, visibleOnly).at(at)
  if (!sheet) throw notFound()
  return host.make('Worksheet', sheet)
}

export const worksheets: Kind<null> = {
  name: 'WorksheetCollection',
  items: (_, host) => host.book.sheets.map((sheet) => host.make('Worksheet', sheet)),
  item: (_, key, host) => {
    const sheet = typeof key === 'string' ? host.book.sheet(key) : null
    return sheet && host.make('Worksheet', sheet)
  },
  calls: {
    ...registrations<null>(() => WORKBOOK),
    Add: add,
    GetActiveWorksheet: (_, __, host) => host.make('Worksheet', host.book.active),
    GetFirst: end(0),
    GetLast: end(-1),
    GetCount: (_, [visibleOnly], host) => shown(host, visibleOnly).length,
  },
}

const setProtected = (sheet: BookSheet, value: boolean, host: Host): void => {
  sheet.protected = value
  host.book.tell({ kind: 'sheet', sheet, by: 'addin', detail: { act: 'protection' } })
}

export const worksheetProtection: Kind<BookSheet> = {
  name: 'WorksheetProtection',
  reads: { Protected: (sheet) => sheet.protected, Options: () => null },
  calls: {
    Protect: (sheet, [, password], host) => {
      if (sheet.protected) throw accessDenied()
      sheet.password = typeof password === 'string' ? password : null
      setProtected(sheet, true, host)
    },
    Unprotect: (sheet, [password], host) => {
      if (sheet.password !== null && sheet.password !== password) throw accessDenied()
      setProtected(sheet, false, host)
    },
  },
}

const freeze = (sheet: BookSheet, frozen: BookSheet['frozen'], host: Host): void => {
  sheet.frozen = frozen
  host.book.tell({ kind: 'structure', sheet, by: 'addin', detail: { frozen: 'changed' } })
}

const location = (sheet: BookSheet, _: readonly Argument[], host: Host): Node | null => {
  const { frozen } = sheet
  return frozen && host.make('Range', { sheet, area: { row: 1, column: 1, rows: frozen.rows === 0 ? 1_048_576 : frozen.rows, columns: frozen.columns === 0 ? 16_384 : frozen.columns } })
}

export const freezePanes: Kind<BookSheet> = {
  name: 'WorksheetFreezePanes',
  calls: {
    FreezeRows: (sheet, [rows], host) => freeze(sheet, { rows: Number(rows ?? 1), columns: 0 }, host),
    FreezeColumns: (sheet, [columns], host) => freeze(sheet, { rows: 0, columns: Number(columns ?? 1) }, host),
    FreezeAt: (sheet, [range], host) => {
      const at = selfOf(range, 'Range')
      if (!at) throw badArgument()
      freeze(sheet, { rows: at.area.row + at.area.rows - 1, columns: at.area.column + at.area.columns - 1 }, host)
    },
    Unfreeze: (sheet, _, host) => freeze(sheet, null, host),
    GetLocationOrNullObject: location,
    GetLocation: (sheet, args, host) => {
      const node = location(sheet, args, host)
      if (!node) throw notFound()
      return node
    },
  },
}
