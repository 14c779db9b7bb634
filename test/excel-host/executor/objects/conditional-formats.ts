import type { Format } from '../../book/parts.ts'
import type { BookSheet } from '../../book/sheet.ts'
import { common, without } from '../../book/area.ts'
import { badArgument, impossible, NotEmulated, notFound } from '../fault.ts'
import { mustBeOpen } from '../guard.ts'
import { newBar } from './new-bar.ts'
import type { Areas, FormatPlace, Host } from '../host.ts'
import type { Argument, Kind, Node, Wire } from '../node.ts'

const TYPES: Readonly<Record<string, string>> = { Custom: 'expression', CellValue: 'cellIs', DataBar: 'dataBar' }

const EXCEL_TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom', cellIs: 'CellValue', dataBar: 'DataBar', colorScale: 'ColorScale', iconSet: 'IconSet', top10: 'TopBottom', containsText: 'ContainsText', notContainsText: 'ContainsText', beginsWith: 'ContainsText', endsWith: 'ContainsText',
}

const typeName = ({ type }: Format): string => EXCEL_TYPES[type] ?? 'PresetCriteria'

/** In the order they win: the lowest priority number first. */
const on = ({ sheet, areas }: Areas): readonly Format[] =>
  sheet.formats.filter((format) => format.areas.some((area) => areas.some((asked) => common(area, asked)))).toSorted((one, other) => one.priority - other.priority)

export const marksChanged = (sheet: BookSheet, host: Host): void => host.book.tell({ kind: 'marks', sheet, by: 'addin' })

const add = (self: Areas, [type]: readonly Argument[], host: Host): Node => {
  const { sheet, areas } = self
  mustBeOpen(sheet)
  const kind = TYPES[String(type)]
  if (!kind) throw new NotEmulated(`ConditionalFormatCollection.add(${String(type)})`)
  for (const format of sheet.formats) format.priority += 1
  const made: Format = { id: host.book.mint(), type: kind, areas, formulas: [], operator: null, priority: 0, stopIfTrue: false, accent: {}, ...(kind === 'dataBar' ? { bar: newBar } : {}) }
  sheet.formats.push(made)
  marksChanged(sheet, host)
  return host.make('ConditionalFormat', { sheet, format: made })
}

/** Takes the asked areas out of every format there; what is left elsewhere stays. */
const clearAll = ({ sheet, areas }: Areas, _: readonly Argument[], host: Host): void => {
  mustBeOpen(sheet)
  for (const format of sheet.formats) for (const hole of areas) format.areas = format.areas.flatMap((area) => without(area, hole))
  sheet.formats = sheet.formats.filter((format) => format.areas.length > 0)
  marksChanged(sheet, host)
}

export const conditionalFormats: Kind<Areas> = {
  name: 'ConditionalFormatCollection',
  items: (self, host) => on(self).map((format) => host.make('ConditionalFormat', { sheet: self.sheet, format })),
  item: (self, key, host) => {
    const format = on(self).find(({ id }) => id === key)
    return format ? host.make('ConditionalFormat', { sheet: self.sheet, format }) : null
  },
  calls: { Add: add, ClearAll: clearAll },
}

const setPriority = ({ sheet, format }: FormatPlace, value: Wire, host: Host): void => {
  mustBeOpen(sheet)
  if (typeof value !== 'number') throw badArgument()
  for (const other of sheet.formats) if (other !== format && other.priority >= value) other.priority += 1
  format.priority = value
  marksChanged(sheet, host)
}

const remove = ({ sheet, format }: FormatPlace, _: readonly Argument[], host: Host): void => {
  mustBeOpen(sheet)
  if (!sheet.formats.includes(format)) throw notFound()
  sheet.formats = sheet.formats.filter((other) => other !== format)
  marksChanged(sheet, host)
}

type Detail = 'CustomConditionalFormat' | 'CellValueConditionalFormat' | 'DataBarConditionalFormat'

const detail = (type: string, kind: Detail) => (self: FormatPlace, host: Host) => (self.format.type === type ? host.make(kind, self) : null)

const strict = (type: string, kind: Detail) => (self: FormatPlace, host: Host) => {
  const node = detail(type, kind)(self, host)
  if (!node) throw impossible()
  return node
}

const rangeOrNull = ({ sheet, format }: FormatPlace, _: readonly Argument[], host: Host): Node | null => {
  const [area, more] = format.areas
  return area && !more ? host.make('Range', { sheet, area }) : null
}

export const conditionalFormat: Kind<FormatPlace> = {
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  reads: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => typeName(format),
    Priority: ({ format }) => format.priority,
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  writes: {
    Priority: setPriority,
    StopIfTrue: ({ sheet, format }, value, host) => {
      format.stopIfTrue = value === true
      marksChanged(sheet, host)
    },
  },
  links: {
    Custom: strict('expression', 'CustomConditionalFormat'),
    CustomOrNullObject: detail('expression', 'CustomConditionalFormat'),
    CellValue: strict('cellIs', 'CellValueConditionalFormat'),
    CellValueOrNullObject: detail('cellIs', 'CellValueConditionalFormat'),
    DataBar: strict('dataBar', 'DataBarConditionalFormat'),
    DataBarOrNullObject: detail('dataBar', 'DataBarConditionalFormat'),
  },
  calls: {
    Delete: remove,
    GetRangeOrNullObject: rangeOrNull,
    GetRange: (self, args, host) => {
      const node = rangeOrNull(self, args, host)
      if (!node) throw impossible()
      return node
    },
    GetRanges: ({ sheet, format }, _, host) => host.make('RangeAreas', { sheet, areas: format.areas }),
  },
}
