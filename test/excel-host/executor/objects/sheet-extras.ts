import type { BookSheet } from '../../book/sheet.ts'
import { badArgument, NotEmulated, notFound } from '../fault.ts'
import { mustBeOpen } from '../guard.ts'
import type { Host } from '../host.ts'
import { selfOf } from '../self-of.ts'
import type { Argument, Kind, Node } from '../node.ts'

const addProperty = (sheet: BookSheet, [key, value]: readonly Argument[], host: Host): Node => {
  sheet.customProperties.set(String(key), String(value))
  return host.make('WorksheetCustomProperty', { sheet, key: String(key) })
}

export const sheetProperties: Kind<BookSheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet, host) => [...sheet.customProperties.keys()].map((key) => host.make('WorksheetCustomProperty', { sheet, key })),
  item: (sheet, key, host) => (sheet.customProperties.has(String(key)) ? host.make('WorksheetCustomProperty', { sheet, key: String(key) }) : null),
  calls: { Add: addProperty },
}

export const sheetProperty: Kind<{ readonly sheet: BookSheet; readonly key: string }> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  reads: { Key: ({ key }) => key, Value: ({ sheet, key }) => sheet.customProperties.get(key) ?? null },
  writes: { Value: ({ sheet, key }, value) => void sheet.customProperties.set(key, String(value)) },
  calls: { Delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
}

const filterRange = (sheet: BookSheet, _: readonly Argument[], host: Host): Node | null => sheet.autoFilter && host.make('Range', { sheet, area: sheet.autoFilter })

const told = (sheet: BookSheet, host: Host): void => host.book.tell({ kind: 'structure', sheet, by: 'addin', detail: { filter: 'changed' } })

/** The filter of a sheet: where it lies and switching it on and off. Which rows a criterion hides is not worked out. */
export const autoFilter: Kind<BookSheet> = {
  name: 'AutoFilter',
  reads: {
    Enabled: ({ autoFilter: at }) => at !== null,
    IsDataFiltered: (sheet) => [...sheet.hiddenRows].some((row) => sheet.autoFilter !== null && row > sheet.autoFilter.row && row < sheet.autoFilter.row + sheet.autoFilter.rows),
  },
  calls: {
    GetRangeOrNullObject: filterRange,
    GetRange: (sheet, args, host) => {
      const node = filterRange(sheet, args, host)
      if (!node) throw notFound()
      return node
    },
    Remove: (sheet, _, host) => {
      mustBeOpen(sheet)
      sheet.autoFilter = null
      told(sheet, host)
    },
    ClearCriteria: (sheet, _, host) => {
      mustBeOpen(sheet)
      const at = sheet.autoFilter
      for (const row of [...sheet.hiddenRows]) if (at && row > at.row && row < at.row + at.rows) sheet.hiddenRows.delete(row)
      told(sheet, host)
    },
    Apply: (sheet, [range, columnIndex], host) => {
      mustBeOpen(sheet)
      const at = selfOf(range, 'Range')
      if (!at) throw badArgument()
      if (columnIndex !== null && columnIndex !== undefined) throw new NotEmulated('AutoFilter.apply with a criterion')
      sheet.autoFilter = at.area
      told(sheet, host)
    },
  },
}
