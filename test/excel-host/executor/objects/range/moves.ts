import type { Area } from '#schema/grammar/sheet.ts'
import { common, hull, LAST_COLUMN, LAST_ROW, onSheet } from '../../../book/area.ts'
import { area as areaOf, split } from '../../../book/address.ts'
import { badArgument, notFound, wrongSize } from '../../fault.ts'
import type { Host, OnSheet } from '../../host.ts'
import { selfOf } from '../../self-of.ts'
import type { Argument, Kind, Node } from '../../node.ts'

type Step = (area: Area, args: readonly number[]) => Area

const made = (host: Host, { sheet }: OnSheet, area: Area): Node => {
  if (!onSheet(area)) throw badArgument()
  return host.make('Range', { sheet, area })
}

const number = (argument: Argument, fallback: number): number => {
  if (argument === null || argument === undefined) return fallback
  if (typeof argument !== 'number' || !Number.isInteger(argument)) throw badArgument()
  return argument
}

const move =
  (step: Step, fallback: number) =>
  (self: OnSheet, args: readonly Argument[], host: Host): Node =>
    made(host, self, step(self.area, args.map((argument) => number(argument, fallback))))

const cell: Step = (area, [down = 0, across = 0]) => ({ row: area.row + down, column: area.column + across, rows: 1, columns: 1 })

const within = (index: number, length: number): number => {
  if (index < 0 || index >= length) throw badArgument()
  return index
}

const steps: Readonly<Record<string, Step>> = {
  GetRow: (area, [index = 0]) => ({ ...area, row: area.row + within(index, area.rows), rows: 1 }),
  GetColumn: (area, [index = 0]) => ({ ...area, column: area.column + within(index, area.columns), columns: 1 }),
  GetOffsetRange: (area, [down = 0, across = 0]) => ({ ...area, row: area.row + down, column: area.column + across }),
  GetResizedRange: (area, [rows = 0, columns = 0]) => ({ ...area, rows: area.rows + rows, columns: area.columns + columns }),
  GetEntireRow: (area) => ({ ...area, column: 1, columns: LAST_COLUMN }),
  GetEntireColumn: (area) => ({ ...area, row: 1, rows: LAST_ROW }),
  GetLastCell: (area) => cell(area, [area.rows - 1, area.columns - 1]),
  GetLastRow: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }),
  GetLastColumn: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
}

const beside: Readonly<Record<string, Step>> = {
  GetRowsBelow: (area, [count = 1]) => ({ ...area, row: area.row + area.rows, rows: count }),
  GetRowsAbove: (area, [count = 1]) => ({ ...area, row: area.row - count, rows: count }),
  GetColumnsAfter: (area, [count = 1]) => ({ ...area, column: area.column + area.columns, columns: count }),
  GetColumnsBefore: (area, [count = 1]) => ({ ...area, column: area.column - count, columns: count }),
}

/** The other range of a call: a node, or an address on the same sheet. */
const other = (self: OnSheet, argument: Argument | undefined): Area => {
  const node = selfOf(argument, 'Range')
  if (node && node.sheet !== self.sheet) throw badArgument()
  const found = node?.area ?? (typeof argument === 'string' ? areaOf(split(argument).range) : null)
  if (!found) throw badArgument()
  return found
}

const overlap = (self: OnSheet, args: readonly Argument[], host: Host): Node | null => {
  const shared = common(self.area, other(self, args[0]))
  return shared && host.make('Range', { sheet: self.sheet, area: shared })
}

const used = (self: OnSheet, args: readonly Argument[], host: Host): Node | null => {
  const area = self.sheet.used(args[0] !== true, self.area)
  return area && host.make('Range', { sheet: self.sheet, area })
}

const table = (source: Readonly<Record<string, Step>>, fallback: number): Record<string, ReturnType<typeof move>> =>
  Object.fromEntries(Object.entries(source).map(([name, step]) => [name, move(step, fallback)]))

export const moves: Kind<OnSheet>['calls'] = {
  ...table(steps, 0),
  ...table(beside, 1),
  GetCell: move(cell, 0),
  GetAbsoluteResizedRange: (self, [rows, columns], host) => made(host, self, { ...self.area, rows: number(rows ?? null, 1), columns: number(columns ?? null, 1) }),
  GetBoundingRect: (self, args, host) => made(host, self, hull(self.area, other(self, args[0]))),
  GetIntersectionOrNullObject: overlap,
  GetIntersection: (self, args, host) => {
    const node = overlap(self, args, host)
    if (!node) throw notFound()
    return node
  },
  GetUsedRangeOrNullObject: used,
  GetUsedRange: (self, args, host) => used(self, args, host) ?? made(host, self, cell(self.area, [])),
  _ValidateArraySize: (self, [rows, columns]) => {
    if (rows !== self.area.rows || columns !== self.area.columns) throw wrongSize()
  },
}
