import type { Field } from '../tables/plan-lines.ts'
import type { CellRef } from './sheet.ts'
import type { Citation, Layer } from './provision.ts'

/** The figures a sentence is made of. Never a sentence. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type Severity = 'error' | 'warning' | 'info'

/** The law or decision a finding rests on, as it stood on the day that counts. */
export interface Basis {
  readonly provision: string
  readonly layer: Layer
  /** Null for the product's own choices (decision R23), which have no citation. */
  readonly cite: Citation | null
  /** Day the provision was last compared with its text; null: nobody has (chưa đối chiếu). */
  readonly checkedOn: string | null
}

/** What the user must see: where, under which law, with which facts. Never text. */
export interface Finding {
  /** The rule's id, which is also the kind of mistake. */
  readonly rule: string
  readonly severity: Severity
  /** Index into the roster's lines; null where it concerns the sheet. */
  readonly line: number | null
  /** Key of that line. */
  readonly key: string | null
  readonly field: Field | null
  readonly cell: CellRef | null
  readonly facts: Facts
  readonly basis: readonly Basis[]
}
