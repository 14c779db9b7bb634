import type { Provision } from '../grammar/provision.ts'
import type { Context } from '../grammar/roster.ts'
import type { Level } from '../tables/plan-lines.ts'

/** A plan as its snapshot keeps it, as far as documents say anything of it. */
export interface DocumentedPlan {
  readonly school: { readonly name: string }
  readonly schoolYear: string
  readonly context: { readonly modulesPerTeacher: number | null }
  readonly provisions?: readonly Provision[]
  readonly lines: readonly { readonly personId: string; readonly values: Readonly<Record<string, unknown>> }[]
}

/** What reading the plan needs besides: its year, and the levels taught. */
export interface Beside {
  readonly context: Context
  readonly levels: readonly Level[]
}

/** What an office adds when a document is made out. Null: left to be filled in by hand. */
export interface Issue {
  readonly draft: boolean
  /** Name of the body above the school. */
  readonly parent: string | null
  readonly number: string | null
  readonly signedOn: string | null
  readonly place: string | null
  readonly signer: string | null
  /** A deputy signs for the principal (KT.). */
  readonly onBehalf: boolean
}

export const documentKinds = ['plan', 'annex'] as const
export type DocumentKind = (typeof documentKinds)[number]
