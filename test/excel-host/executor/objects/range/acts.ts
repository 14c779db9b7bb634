import type { Area } from '#schema/grammar/sheet.ts'
import { cellsOf, common, wholeColumns, wholeRows } from '../../../book/area.ts'
import type { Cell } from '../../../book/cell.ts'
import { shift } from '../../../book/shift.ts'
import { badArgument, NotEmulated } from '../../fault.ts'
import { mustBeOpen, mustBeWritable, reached } from '../../guard.ts'
import type { Host, OnSheet } from '../../host.ts'
import { selfOf } from '../../self-of.ts'
import type { Argument, Kind, Node } from '../../node.ts'

const CONTENTS = { value: null, formula: null } as const
const FORMATS = { look: null } as const
const CLEARED: Readonly<Record<string, Partial<Cell>>> = { All: { ...CONTENTS, ...FORMATS }, Contents: CONTENTS, Formats: FORMATS }

const clear = (self: OnSheet, [applyTo]: readonly Argument[], host: Host): void => {
  const { sheet } = self
  const cleared = CLEARED[String(applyTo ?? 'All')]
  const area = reached(sheet, self.area)
  if (!cleared) throw new NotEmulated(`Range.clear(${String(applyTo)})`)
  if (!area) return
  mustBeWritable(sheet, area)
  if ('look' in cleared) mustBeOpen(sheet)
  for (const { row, column } of cellsOf(area)) sheet.put(row, column, cleared)
  host.book.tell({ kind: 'values', sheet, area, by: 'addin' })
}

const merge = (self: OnSheet, [across]: readonly Argument[], host: Host): void => {
  const { sheet, area } = self
  mustBeOpen(sheet)
  const parts: Area[] = across === true ? Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 })) : [area]
  sheet.merges = [...sheet.merges.filter((one) => !common(one, area)), ...parts]
  host.book.tell({ kind: 'structure', sheet, area, by: 'addin' })
}

const unmerge = ({ sheet, area }: OnSheet, _: readonly Argument[], host: Host): void => {
  mustBeOpen(sheet)
  sheet.merges = sheet.merges.filter((one) => !common(one, area))
  host.book.tell({ kind: 'structure', sheet, area, by: 'addin' })
}

const rowWise = (area: Area, direction: string, rowWord: string): boolean => wholeRows(area) || (!wholeColumns(area) && direction === rowWord)

const insert = (self: OnSheet, [direction]: readonly Argument[], host: Host): Node => {
  if (direction !== 'Down' && direction !== 'Right') throw badArgument()
  mustBeOpen(self.sheet)
  const byRow = rowWise(self.area, direction, 'Down')
  shift(self.sheet, self.area, { byRow, sign: 1 })
  const changeType = wholeRows(self.area) ? 'RowInserted' : wholeColumns(self.area) ? 'ColumnInserted' : 'CellInserted'
  host.book.tell({ kind: 'structure', sheet: self.sheet, area: self.area, by: 'addin', detail: { changeType, shiftDirection: byRow ? 'Down' : 'Right' } })
  return host.make('Range', self)
}

const remove = (self: OnSheet, [direction]: readonly Argument[], host: Host): void => {
  if (direction !== 'Up' && direction !== 'Left') throw badArgument()
  mustBeOpen(self.sheet)
  const byRow = rowWise(self.area, direction, 'Up')
  shift(self.sheet, self.area, { byRow, sign: -1 })
  const changeType = wholeRows(self.area) ? 'RowDeleted' : wholeColumns(self.area) ? 'ColumnDeleted' : 'CellDeleted'
  host.book.tell({ kind: 'structure', sheet: self.sheet, area: self.area, by: 'addin', detail: { changeType, shiftDirection: byRow ? 'Up' : 'Left' } })
}

const select = ({ sheet, area }: OnSheet, _: readonly Argument[], host: Host): void => {
  host.book.selection = { sheet, areas: [area] }
  host.book.tell({ kind: 'selection', sheet, area, by: 'addin' })
}

const mergedAreas = ({ sheet, area }: OnSheet, _: readonly Argument[], host: Host): Node | null => {
  const areas = sheet.merges.filter((merged) => common(merged, area))
  return areas.length > 0 ? host.make('RangeAreas', { sheet, areas }) : null
}

const REFERENCE = /\$?[A-Z]{1,3}\d{1,7}(?![\w(])/g

/** References whose row has no dollar move along; strings and names are not told apart. */
const moved = (formula: string, rows: number): string => formula.replace(REFERENCE, (found) => found.replace(/\d+$/, (row) => String(Number(row) + rows)))

/** One cell's formula into every cell of a column. */
const copyFrom = (self: OnSheet, [source, copyType]: readonly Argument[], host: Host): void => {
  const from = selfOf(source, 'Range')
  if (!from) throw badArgument()
  if (copyType !== 'Formulas' || from.area.rows * from.area.columns !== 1) throw new NotEmulated(`Range.copyFrom(${String(copyType)})`)
  mustBeWritable(self.sheet, self.area)
  const { formula, value } = from.sheet.at(from.area.row, from.area.column)
  for (const { row, column } of cellsOf(self.area)) self.sheet.put(row, column, { value, formula: formula && moved(formula, row - from.area.row) })
  host.book.tell({ kind: 'values', sheet: self.sheet, area: self.area, by: 'addin' })
}

export const acts: Kind<OnSheet>['calls'] = {
  CopyFrom: copyFrom,
  Clear: clear,
  Merge: merge,
  Unmerge: unmerge,
  Insert: insert,
  Delete: remove,
  Select: select,
  Calculate: () => undefined,
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: (self, _, host) => host.make('TableScopedCollection', self),
}
