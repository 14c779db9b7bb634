import type { ConfirmedTable } from '#schema/grammar/reading.ts'
import type { JournalStep } from './journal.ts'

/** A person of the sheet, bound to the server's id by who they are, never by the row they stand in. */
export interface Binding {
  readonly fingerprint: string
  readonly personId: string
  readonly schoolYear: string
  /** Version of that year's line the sheet was last in step with. */
  readonly version: number
}

/** An act sent and not yet answered: the same key with the same body gives the first answer again. */
export interface PendingAct {
  readonly act: string
  readonly idempotencyKey: string
  /** Digest of the body the key was made for: another body needs another key. */
  readonly body: string
}

export interface KeptReceipt {
  readonly number: string
  readonly at: string
  readonly sha256: string
}

/** What stood in our columns of a sheet when they were last written, by who the row is about: what differs since was typed by a person. */
export interface OwnedRows {
  readonly sheet: string
  /** Digest of a person to the words written, in the order of our columns. */
  readonly rows: Readonly<Record<string, readonly (string | number)[]>>
}

/** What the add-in remembers in the file. Nothing secret: the file travels. */
export interface FileState {
  readonly fileId: string
  readonly schoolId: string | null
  readonly schoolYear: string | null
  /** The plan this file was sent as. */
  readonly planId: string | null
  /** Its version at the last whole answer: what others wrote since is not this sheet's to remove. */
  readonly planVersion?: number | null
  readonly confirmed: readonly ConfirmedTable[]
  readonly bindings: readonly Binding[]
  readonly pending: readonly PendingAct[]
  readonly receipt: KeptReceipt | null
  /** Repairs that can be taken back, the newest first; absent before the first. */
  readonly journal?: readonly JournalStep[]
  readonly owned?: readonly OwnedRows[]
}

export const freshState = (fileId: string): FileState => ({
  fileId, schoolId: null, schoolYear: null, planId: null, confirmed: [], bindings: [], pending: [], receipt: null,
})
