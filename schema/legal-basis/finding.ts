import type { Basis, Severity } from '../grammar/finding.ts'
import type { Confidence } from '../law/instruments/registered.ts'
import type { Level, Role } from '../tables/plan-lines.ts'
import type { Place } from './citation.ts'

interface Cited {
  /** As the document prints it. */
  readonly cited: string
}

/** What each kind of finding is told with. Instruments go by their ids, days as yyyy-mm-dd. */
export interface LegalFacts {
  readonly repealed: Cited & { readonly to: string; readonly successors: readonly string[] }
  readonly 'repealed-meanwhile': Cited & { readonly to: string; readonly successors: readonly string[] }
  readonly succeeded: Cited & { readonly successors: readonly string[] }
  readonly 'not-yet-in-force': Cited & { readonly from: string }
  readonly 'period-over': Cited & { readonly from: number; readonly to: number; readonly successors: readonly string[] }
  readonly 'date-differs': Cited & { readonly written: string; readonly known: string }
  readonly 'two-dates': Cited & { readonly dates: readonly string[]; readonly known: string | null }
  readonly 'impossible-date': Cited & { readonly written: string }
  readonly 'date-after-signing': Cited & { readonly written: string; readonly signed: string }
  readonly 'year-of-number': Cited & { readonly year: number; readonly written: string }
  readonly 'wrong-scope': Cited & { readonly covers: readonly Level[]; readonly roles: readonly Role[]; readonly said: readonly Level[]; readonly saidRoles: readonly Role[]; readonly document: readonly Level[]; readonly better: readonly string[] }
  readonly 'other-year': Cited & { readonly its: string; readonly plan: string; readonly about: 'calendar' | 'tasks' | 'other' }
  readonly amended: Cited & { readonly by: readonly string[] }
  readonly 'missing-basis': { readonly instrument: string; readonly role: Role | null; readonly levels: readonly Level[]; readonly stated: boolean }
  readonly unregistered: Cited & { readonly local: boolean }
  readonly 'incomplete-number': Cited & { readonly lacks: readonly ('symbol' | 'year' | 'date')[] }
  readonly 'no-signing-day': { readonly told: 'month' | 'schoolYear' | 'year' | null }
  readonly 'no-basis': Readonly<Record<string, never>>
}

export type LegalKind = keyof LegalFacts

export interface FindingOf<K extends LegalKind> {
  readonly kind: K
  readonly severity: Severity
  /** How sure the register is of what the finding rests on; what the document itself shows is verified. */
  readonly confidence: Confidence
  /** Null: concerns the document as a whole. */
  readonly place: Place | null
  readonly facts: LegalFacts[K]
  /** Ids of the instruments it is about. */
  readonly instruments: readonly string[]
  readonly basis: readonly Basis[]
}

/** What is wrong or worth knowing about the legal bases of a document. Never text. */
export type LegalFinding = { readonly [K in LegalKind]: FindingOf<K> }[LegalKind]

const weights: Readonly<Record<Confidence, Severity>> = { verified: 'error', secondary: 'warning', recalled: 'info' }

/** Nothing weighs more than it is known: what was never compared with its text marks nothing red. */
export const weighed = (confidence: Confidence): Severity => weights[confidence]
