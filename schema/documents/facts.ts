import type { Category } from '../figures/load.ts'
import type { Level, Role } from '../tables/plan-lines.ts'
import type { YearRowFacts, YearSentenceFacts } from './year/paper-facts.ts'
import type { PaperSymbol } from './year/paper-kinds.ts'

type Nothing = Readonly<Record<never, never>>

interface Audience {
  readonly managers: number
  readonly teachers: number
  readonly levels: readonly Level[]
}

/** What each sentence of a document is told with. */
export interface SentenceFacts extends YearSentenceFacts {
  readonly draft: Nothing
  readonly parent: { readonly name: string }
  readonly school: { readonly name: string }
  readonly number: { readonly number: string | null; readonly symbol: PaperSymbol }
  readonly nation: Nothing
  readonly motto: Nothing
  readonly dated: { readonly place: string | null; readonly day: string | null }
  readonly 'plan-type': Nothing
  readonly 'plan-summary': Audience
  readonly 'plan-year': { readonly schoolYear: string }
  readonly basis: { readonly instrument: string; readonly last: boolean }
  readonly lead: { readonly school: string; readonly schoolYear: string }
  readonly heading: { readonly of: Heading }
  readonly plain: { readonly of: Plain }
  readonly purpose: { readonly schoolYear: string }
  readonly people: Audience & { readonly people: number }
  readonly 'on-leave': { readonly onLeave: number }
  readonly owed: { readonly category: Category; readonly periods: number }
  readonly topics: { readonly topics: readonly string[] }
  readonly 'modules-each': { readonly modules: number }
  readonly registered: { readonly registrations: number; readonly distinct: number; readonly choosers: number }
  readonly 'without-choice': { readonly count: number }
  readonly regulation: { readonly instrument: string }
  readonly 'no-regulation': Nothing
  readonly 'to-parent': { readonly name: string }
  readonly recipients: Nothing
  readonly 'to-staff': Nothing
  readonly archive: Nothing
  readonly office: { readonly onBehalf: boolean }
  readonly signer: { readonly name: string | null }
  readonly 'dated-section': { readonly of: DatedSection; readonly at: number }
  readonly 'board-watches': { readonly at: number }
  readonly delegated: { readonly at: number; readonly name: string; readonly from: string; readonly to: string; readonly decision: string }
  readonly 'annex-type': Nothing
  readonly 'annex-summary': { readonly schoolYear: string }
  readonly 'annex-of': { readonly number: string | null; readonly day: string | null; readonly school: string }
  readonly 'annex-people': { readonly people: number; readonly registrations: number; readonly listed: readonly string[] }
  readonly 'without-periods': { readonly count: number }
}

/** What each row of a table is told with. */
export interface RowFacts extends YearRowFacts {
  readonly 'modules-heading': Nothing
  readonly module: { readonly code: string; readonly title: string | null; readonly count: number }
  readonly 'modules-total': { readonly registrations: number }
  readonly 'people-heading': Nothing
  readonly person: {
    readonly position: number
    readonly fullName: string | null
    readonly role: Role
    readonly group: string | null
    readonly modules: readonly string[]
    readonly periods: number | null
    readonly status: 'onLeave' | null
  }
  readonly 'people-total': { readonly people: number; readonly registrations: number; readonly periods: number }
}

export type DocumentFacts = SentenceFacts & RowFacts

export const headings = ['purpose', 'audience', 'content', 'programme01', 'programme02', 'programme03', 'forms', 'assessment', 'organisation', 'board', 'teams', 'teachers'] as const
export type Heading = (typeof headings)[number]

/** Parts of a school's plan that its book of the year fills. */
export type DatedSection = 'terms' | 'months' | 'sessions'

export const plainSentences = [
  'self-study', 'by-standards', 'by-conditions', 'by-register',
  'about01', 'about02', 'about03',
  'form-modes', 'form-teams', 'form-alone', 'form-online', 'form-terms', 'form-core', 'form-review',
  'assess-fairly', 'assess-used',
  'board-guides', 'board-follows', 'board-assesses', 'board-cares', 'teams-discuss', 'teams-check', 'teachers-plan', 'teachers-report', 'closing',
] as const
/** Sentences that rest on no figure. */
export type Plain = (typeof plainSentences)[number]
