import { NotEmulated } from '../fault.ts'
import { registrations, WORKBOOK } from '../events.ts'
import type { Host } from '../host.ts'
import type { Argument, Kind, Node } from '../node.ts'

const selectedRange = (_: null, __: readonly Argument[], host: Host): Node => {
  const { sheet, areas } = host.book.selected()
  const [area] = areas
  if (!area || areas.length > 1) throw new NotEmulated('Workbook.getSelectedRange on several areas')
  return host.make('Range', { sheet, area })
}

const activeCell = (_: null, __: readonly Argument[], host: Host): Node => {
  const { sheet, areas } = host.book.selected()
  const { row, column } = areas[0] ?? { row: 1, column: 1 }
  return host.make('Range', { sheet, area: { row, column, rows: 1, columns: 1 } })
}

export const workbook: Kind<null> = {
  name: 'Workbook',
  reads: {
    Name: (_, { book }) => book.name,
    ReadOnly: () => false,
    IsDirty: () => true,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 0,
    ChartDataPointTrack: () => true,
    UsePrecisionAsDisplayed: () => false,
  },
  links: {
    Worksheets: (_, host) => host.make('WorksheetCollection', null),
    Tables: (_, host) => host.make('TableCollection', null),
    Names: (_, host) => host.make('NamedItemCollection', null),
    Comments: (_, host) => host.make('CommentCollection', null),
    Settings: (_, host) => host.make('SettingCollection', null),
    CustomXmlParts: (_, host) => host.make('CustomXmlPartCollection', null),
    Application: (_, host) => host.make('Application', null),
    Properties: (_, host) => host.make('DocumentProperties', null),
    _Runtime: (_, host) => host.make('Runtime', null),
  },
  calls: {
    ...registrations<null>(() => WORKBOOK),
    GetSelectedRange: selectedRange,
    GetSelectedRanges: (_, __, host) => host.make('RangeAreas', host.book.selected()),
    GetActiveCell: activeCell,
    _RemoveReference: (_, [id], host) => void host.references.delete(String(id)),
    _RemoveAllReferences: (_, __, host) => host.references.clear(),
    _GetReferenceCount: (_, __, host) => host.references.size,
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
}

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual']

export const application: Kind<null> = {
  name: 'Application',
  reads: {
    CalculationMode: (_, { book }) => book.calculationMode,
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 0,
    DecimalSeparator: () => ',',
    ThousandsSeparator: () => '.',
    UseSystemSeparators: () => true,
  },
  writes: {
    CalculationMode: (_, value, { book }) => {
      if (MODES.includes(String(value))) book.calculationMode = String(value)
    },
  },
  calls: {
    /** Nothing is worked out here: formulas keep the results that came with the file. */
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
}

export const runtime: Kind<null> = {
  name: 'Runtime',
  reads: { EnableEvents: (_, host) => host.eventsEnabled },
  writes: { EnableEvents: (_, value, host) => void (host.eventsEnabled = value === true) },
}

const FIELDS = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'] as const

export const properties: Kind<null> = {
  name: 'DocumentProperties',
  reads: {
    ...Object.fromEntries(FIELDS.map((name) => [name, (_: null, { book }: Host) => book.properties.get(name) ?? ''])),
    LastAuthor: () => '',
    RevisionNumber: () => 0,
    CreationDate: () => null,
  },
  writes: Object.fromEntries(FIELDS.map((name) => [name, (_: null, value: unknown, { book }: Host) => void book.properties.set(name, String(value))])),
  links: { Custom: (_, host) => host.make('CustomPropertyCollection', null) },
}

export const customProperties: Kind<null> = {
  name: 'CustomPropertyCollection',
  items: (_, host) => [...host.book.customProperties.keys()].map((key) => host.make('CustomProperty', key)),
  item: (_, key, host) => (host.book.customProperties.has(String(key)) ? host.make('CustomProperty', String(key)) : null),
  calls: {
    Add: (_, [key, value], host) => {
      host.book.customProperties.set(String(key), String(value))
      return host.make('CustomProperty', String(key))
    },
    DeleteAll: (_, __, host) => host.book.customProperties.clear(),
  },
}

export const customProperty: Kind<string> = {
  name: 'CustomProperty',
  identity: (key) => ({ _Id: key }),
  reads: { Key: (key) => key, Value: (key, { book }) => book.customProperties.get(key) ?? null, Type: () => 'String' },
  writes: { Value: (key, value, { book }) => void book.customProperties.set(key, String(value)) },
  calls: { Delete: (key, _, { book }) => void book.customProperties.delete(key) },
}
