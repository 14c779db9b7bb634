import type { CellChange } from '#schema/grammar/change.ts'
import type { Finding } from '#schema/grammar/finding.ts'
import type { Provision } from '#schema/grammar/provision.ts'
import type { ConfirmedTable, GivenContext, Reading } from '#schema/grammar/reading.ts'
import type { Workbook } from '#schema/grammar/sheet.ts'
import type { SaidExplanation } from '#schema/locale/say-explanation.ts'
import type { SaidRepair } from '#schema/locale/repairs/say-repair.ts'
import type { Language } from '#schema/locale/words.ts'
import type { RepairKind } from '#schema/repairs/repair.ts'
import type { Headline } from '#schema/summary/headline.ts'
import type { SheetPlan } from '#schema/summary/layout/sheet.ts'
import type { PersonSum } from '#schema/summary/person-sum.ts'

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

/** Vietnamese always; another language once somebody reads it. */
export interface SaidFinding extends Finding {
  readonly said: { readonly vi: Said; readonly en?: Said }
}

export interface Question {
  readonly content: Workbook
  readonly given: GivenContext
  readonly confirmed: readonly ConfirmedTable[]
  /** The day that counts, yyyy-mm-dd. */
  readonly on: string
  /** What authorities and the school decided besides the built-in law. */
  readonly provisions?: readonly Provision[]
  /** The language the findings will be read in; Vietnamese where none is named. */
  readonly language?: Language
}

/** Findings to be said in a language they have not been said in. */
export interface Retelling {
  readonly findings: readonly SaidFinding[]
  readonly language: Language
  /** The day they are read, yyyy-mm-dd: law not compared with its text for over a year says so. */
  readonly today: string
}

export interface Judged {
  readonly reading: Reading
  readonly findings: readonly SaidFinding[]
  readonly ruleset: { readonly version: string; readonly sha256: string }
}

/** A repair as a person is offered it. */
export interface Offer {
  readonly kind: RepairKind
  readonly changes: readonly CellChange[]
  /** False: a proposal, offered for one cell at a time only. */
  readonly sure: boolean
  readonly said: Readonly<Record<Language, SaidRepair>>
}

/** What can be done about a finding, or the sentence why a person has to. */
export type SaidAnswer = { readonly offer: Offer } | { readonly whyNot: Readonly<Record<Language, string>> }

export interface Mended {
  /** One for each finding of the same question, in their order. */
  readonly answers: readonly SaidAnswer[]
  /** Cells understood as they stand that could be written better. */
  readonly tidyings: readonly Offer[]
}

export interface Summing extends Question {
  /** Day and hour of the computation, as the person reads it. */
  readonly at: string
}

/** A school added up, small enough to be handed over. */
export interface Sums {
  readonly headline: Headline
  readonly plan: SheetPlan
  /** One for each line of the roster, in its order. */
  readonly persons: readonly PersonSum[]
}

/** What is asked *why*: a finding with the figures of its person, or the figures at the head of the school's summary. */
export interface Explaining extends Question {
  readonly finding: Finding | null
}

/** Why a figure or a finding is what it is, as a person reads it. */
export interface Explained extends SaidExplanation {
  /** A finding's own sentences are said beside it already. */
  readonly isFinding: boolean
}

/** Reads and checks a workbook; the heavy part of the product, away from the pane where the webview allows. */
export interface Engine {
  judge(question: Question): Promise<Judged>
  /** What could be repaired; slower than judging, since every repair is tried. */
  mend(question: Question): Promise<Mended>
  sumUp(question: Summing): Promise<Sums>
  explain(question: Explaining): Promise<readonly Explained[]>
  retell(retelling: Retelling): Promise<readonly SaidFinding[]>
}
