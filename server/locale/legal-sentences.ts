import type { Severity } from '#schema/grammar/finding.ts'
import type { Confidence } from '#schema/law/instruments/registered.ts'
import type { LegalDocument } from '#schema/legal-basis/read/document.ts'
import type { NotRead } from '#server/cli/legal/read-paragraphs.ts'

interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

/** What the command on legal bases says of itself; what findings say is the schema's. */
export interface LegalSentences {
  readonly help: { readonly legal: string; readonly files: string }
  readonly refused: (facts: { readonly file: string; readonly reason: NotRead['refused'] }) => string
  readonly file: (facts: { readonly file: string }) => string
  readonly read: (facts: { readonly document: LegalDocument }) => string
  readonly kind: (facts: { readonly number: number; readonly title: string; readonly count: number }) => string
  readonly finding: (facts: { readonly paragraph: number | null; readonly severity: Severity; readonly what: string }) => string
  readonly why: (facts: { readonly why: string }) => string
  readonly basis: (facts: { readonly basis: string }) => string
  readonly fix: (facts: { readonly fix: string }) => string
  readonly confidence: (confidence: Confidence) => string
  readonly unregistered: (facts: { readonly cited: readonly string[] }) => string
  readonly total: (counts: Counts) => string
  readonly clean: (counts: Counts) => string
  readonly between: string
  readonly disagreement: (facts: { readonly instrument: string; readonly known: string | null; readonly dates: readonly { readonly day: string; readonly files: readonly string[] }[] }) => string
}
