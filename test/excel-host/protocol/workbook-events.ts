import { rangeText } from '../book/address.ts'
import type { Change } from '../book/book.ts'
import { EVENT, WORKBOOK } from '../executor/events.ts'
import type { Host } from '../executor/host.ts'
import type { Connection } from './connection.ts'
import type { Registrations } from './registrations.ts'

interface Happening {
  readonly event: number
  readonly told: Readonly<Record<string, unknown>>
}

const number = (name: keyof typeof EVENT): number => EVENT[name] ?? 0

const addressOf = ({ area }: Change): string => (area ? rangeText(area) : '')

const details = ({ detail }: Change): Readonly<Record<string, string>> => (detail && 'valueAfter' in detail ? detail : {})

const edited = (change: Change): Readonly<Record<string, unknown>> => ({
  type: 'WorksheetChanged',
  changeType: change.detail?.['changeType'] ?? 'RangeEdited',
  source: 'Local',
  address: addressOf(change),
  shiftDirection: change.detail?.['shiftDirection'] ?? 'None',
  triggerSource: change.by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
  ...details(change),
})

const SHEET_ACTS: Readonly<Record<string, string>> = { activated: 'ActivatedEvent', added: 'AddedEvent', deleted: 'DeletedEvent', renamed: 'EventNameChanged', visibility: 'EventVisibilityChanged', protection: 'ProtectionChangedEvent' }

const sheetHappening = (change: Change): Happening | null => {
  const event = SHEET_ACTS[change.detail?.['act'] ?? '']
  return event === undefined ? null : { event: number(event), told: { source: 'Local' } }
}

/** The event Excel would raise for a change; null: none that this host sends. */
const HAPPENINGS: Readonly<Record<Change['kind'], (change: Change) => Happening | null>> = {
  values: (change) => ({ event: number('DataChangedEvent'), told: edited(change) }),
  structure: (change) => (change.detail?.['changeType'] === undefined ? null : { event: number('DataChangedEvent'), told: edited(change) }),
  selection: (change) => ({ event: number('SelectionChangedEvent'), told: { address: addressOf(change) } }),
  looks: (change) => ({ event: number('FormatChangedEvent'), told: { address: addressOf(change), source: 'Local' } }),
  sheet: sheetHappening,
  marks: () => null,
  remarks: () => null,
  results: () => null,
}

const OBJECT_EVENT = 65_536
const VISIBILITY_CHANGED = 65_539

/** Tells the add-in whether a person can see its pane. */
export const tellVisibility = (connection: Connection, visible: boolean): void => {
  connection.send('richApiMessage', { ArrayData: [[OBJECT_EVENT, VISIBILITY_CHANGED, '', JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' }), '', false]] })
}

/** Passes changes of the workbook on to the add-in where it registered for them. */
export const passOn = (change: Change, host: Host, { connection, registrations }: { connection: Connection; registrations: Registrations }): void => {
  const what = host.eventsEnabled ? HAPPENINGS[change.kind](change) : null
  if (!what) return
  const targets = [change.sheet.id, WORKBOOK].filter((target) => registrations.wants(what.event, target))
  const told = JSON.stringify({ ...what.told, worksheetId: change.sheet.id })
  if (targets.length > 0) connection.send('richApiMessage', { ArrayData: targets.map((target) => [OBJECT_EVENT, what.event, target, told, '', false]) })
}
