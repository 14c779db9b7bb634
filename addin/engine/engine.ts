import type { Finding } from '#schema/grammar/finding.ts'
import type { ConfirmedTable, GivenContext, Reading } from '#schema/grammar/reading.ts'
import type { Workbook } from '#schema/grammar/sheet.ts'
import type { Language } from '#schema/locale/words.ts'

/** A finding as a person reads it. */
export interface Said {
  /** The cause, the same for all findings of a kind: findings are grouped under it. */
  readonly title: string
  readonly what: string
  readonly why: string
  readonly fix: string
  /** Article and document, with *chưa đối chiếu* where nobody compared it. */
  readonly basis: string
}

export interface SaidFinding extends Finding {
  readonly said: Readonly<Record<Language, Said>>
}

export interface Question {
  readonly content: Workbook
  readonly given: GivenContext
  readonly confirmed: readonly ConfirmedTable[]
  /** The day that counts, yyyy-mm-dd. */
  readonly on: string
}

export interface Judged {
  readonly reading: Reading
  readonly findings: readonly SaidFinding[]
  readonly ruleset: { readonly version: string; readonly sha256: string }
}

/** Reads and checks a workbook; the heavy part of the product, away from the pane where the webview allows. */
export interface Engine {
  judge(question: Question): Promise<Judged>
}
