import type { Area } from '#schema/grammar/sheet.ts'
import { fullAddress } from '../../../book/address.ts'
import { badArgument, NotEmulated } from '../../fault.ts'
import type { Host, OnSheet } from '../../host.ts'
import type { Argument, Kind, Node, Wire } from '../../node.ts'
import { pascal } from '../../wire.ts'

/** Which properties to tell, as the caller wrote it: `{ format: { font: { name: true } } }`. */
type Options = Readonly<Record<string, unknown>>

const isOptions = (value: unknown): value is Options => typeof value === 'object' && value !== null && !Array.isArray(value)

const picked = (node: Node, options: Options, host: Host): Record<string, Wire> =>
  Object.fromEntries(Object.entries(options).filter(([, wanted]) => wanted !== false).map(([name, wanted]) => [name, trait(node, [name, wanted], host)]))

const trait = (node: Node, [name, wanted]: readonly [string, unknown], host: Host): Wire => {
  const read = node.kind.reads?.[pascal(name)]
  if (read) return read(node.self, host)
  const follow = node.kind.links?.[pascal(name)]
  if (!follow || !isOptions(wanted)) throw new NotEmulated(`${node.kind.name}.${name} (cell properties)`)
  const target = follow(node.self, host)
  return target && picked(target, wanted, host)
}

const optionsOf = (argument: Argument | undefined): Options => {
  if (!isOptions(argument)) throw badArgument()
  return argument
}

/** Row and column properties that belong to the line, not to its cells. */
const lineTraits = ({ sheet, area }: OnSheet): Record<string, Wire> => ({
  rowHidden: sheet.hiddenRows.has(area.row),
  rowIndex: area.row - 1,
  columnHidden: sheet.columnHidden(area.column),
  columnIndex: area.column - 1,
  address: fullAddress(sheet.name, area),
  addressLocal: fullAddress(sheet.name, area),
})

const told = ({ sheet }: OnSheet, area: Area, { options, host }: { options: Options; host: Host }): Wire => {
  const traits = lineTraits({ sheet, area })
  const ready = Object.entries(options).filter(([name]) => name in traits)
  const rest = Object.fromEntries(Object.entries(options).filter(([name]) => !(name in traits)))
  return { ...Object.fromEntries(ready.map(([name]) => [name, traits[name] ?? null])), ...picked(host.make('Range', { sheet, area }), rest, host) }
}

const rowAreas = ({ area }: OnSheet): Area[] => Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }))

const columnAreas = ({ area }: OnSheet): Area[] => Array.from({ length: area.columns }, (_, across) => ({ ...area, column: area.column + across, columns: 1 }))

export const properties: Kind<OnSheet>['calls'] = {
  GetCellProperties: (self, [argument], host) => {
    const [options, { sheet }] = [optionsOf(argument), self]
    return rowAreas(self).map((row) => columnAreas({ sheet, area: row }).map((cell) => told(self, cell, { options, host })))
  },
  GetRowProperties: (self, [argument], host) => rowAreas(self).map((row) => told(self, row, { options: optionsOf(argument), host })),
  GetColumnProperties: (self, [argument], host) => columnAreas(self).map((column) => told(self, column, { options: optionsOf(argument), host })),
}
