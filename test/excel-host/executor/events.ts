import type { Host } from './host.ts'
import type { Argument } from './node.ts'

/** Numbers of the events on the wire, by the name Office.js registers them under. */
export const EVENT: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  FormatChangedEvent: 18,
  RowHiddenChangedEvent: 22,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
}

/** What the whole workbook is called as the target of an event. */
export const WORKBOOK = 'Workbook'

type Registration<Self> = (self: Self, args: readonly Argument[], host: Host) => undefined

/** `_RegisterDataChangedEvent` and its like for every event this host sends. */
export const registrations = <Self>(target: (self: Self) => string): Record<string, Registration<Self>> =>
  Object.fromEntries(
    Object.keys(EVENT).flatMap((name): [string, Registration<Self>][] => [
      [`_Register${name}`, (self, _, host) => void host.around.registerEvent(name, target(self))],
      [`_Unregister${name}`, (self, _, host) => void host.around.unregisterEvent(name, target(self))],
    ]),
  )
