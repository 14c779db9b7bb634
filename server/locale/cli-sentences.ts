import type { Severity } from '#schema/grammar/finding.ts'
import type { Inference } from '#schema/grammar/reading.ts'
import type { Trouble } from '#server/cli/trouble.ts'

type TroubleSentences = { readonly [K in Trouble['trouble']]: (facts: Extract<Trouble, { trouble: K }>) => string }

type HelpText = 'program' | 'lang' | 'help' | 'check' | 'file' | 'context' | 'json' | 'out' | 'summary' | 'rate' | 'query' | 'document' | 'variables' | 'explain' | 'catalogue' | 'annex' | 'prefix'

/** Everything the command line says of itself; what findings say is the schema's. */
export interface CliSentences {
  readonly help: Readonly<Record<HelpText, string>>
  readonly troubles: Omit<TroubleSentences, SharedTrouble> & { readonly [K in SharedTrouble]: (facts: { readonly file: string }) => string }
  /** What the parser's own help page says in between. */
  readonly helpWords: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands' | 'anyOptions' | 'anyCommand', string>> & {
    readonly usual: (facts: { readonly value: string }) => string
  }
  readonly noRoster: string
  readonly readTable: (facts: { readonly sheet: string; readonly range: string }) => string
  readonly people: (facts: { readonly count: number }) => string
  readonly inferred: Readonly<Record<Inference['what'], (facts: { readonly value: string; readonly evidence: string }) => string>>
  readonly clean: string
  readonly cause: (facts: { readonly number: number; readonly title: string; readonly count: number }) => string
  readonly severity: (value: Severity) => string
  readonly wholeSheet: string
  readonly finding: (facts: { readonly place: string; readonly person: string; readonly severity: string; readonly what: string }) => string
  readonly why: (facts: { readonly why: string }) => string
  readonly basis: (facts: { readonly basis: string }) => string
  readonly fix: (facts: { readonly fix: string }) => string
  readonly total: (facts: { readonly errors: number; readonly warnings: number; readonly notes: number }) => string
  readonly written: (facts: { readonly file: string }) => string
  readonly marked: {
    readonly sheet: string
    readonly author: string
    readonly title: (facts: { readonly file: string; readonly day: string }) => string
    readonly columns: readonly string[]
  }
}

type SharedTrouble = 'file-missing' | 'file-unreadable' | 'file-folder' | 'out-exists' | 'out-is-input' | 'out-unwritable'
