import type { YearReason } from '../../year/figures/results.ts'
import type { Level, Role } from '../../tables/plan-lines.ts'
import type { Standing } from '../../year/member.ts'
import type { YearPaper } from './paper-kinds.ts'

type Nothing = Readonly<Record<never, never>>

/** Number and day of a paper that was issued before; null: left to be filled in by hand. */
export interface Reference {
  readonly number: string | null
  readonly day: string | null
}

export const yearHeadings = [
  'situation', 'registrations', 'by-month', 'team-sessions', 'carrying-out', 'part-person', 'part-content', 'bases', 'aims', 'contents', 'measures',
  'progress', 'by-team', 'behind', 'checks', 'proposals', 'results', 'reasons', 'apart', 'certificates',
] as const
export type YearHeading = (typeof yearHeadings)[number]

export const yearPlains = [
  'team-meets', 'team-reads', 'team-reports', 'aim-knowledge', 'aim-practice', 'measure-own', 'measure-evidence', 'measure-report',
  'nobody-behind', 'no-checks', 'nobody-failed', 'nobody-apart', 'slip-how', 'slip-unverified', 'slip-no-list', 'record-note',
] as const
/** Sentences that rest on no figure. */
export type YearPlain = (typeof yearPlains)[number]

export const blanks = ['training', 'duties', 'strengths', 'weaknesses', 'proposal', 'empty'] as const
/** Lines left for the hand. */
export type Blank = (typeof blanks)[number]

export type Office = 'principal' | 'teamHead' | 'author' | 'registrant' | 'holder'

/** What each sentence of the year's papers is told with. */
export interface YearSentenceFacts {
  readonly 'paper-type': { readonly of: YearPaper }
  readonly 'paper-summary': { readonly of: YearPaper; readonly team: string | null }
  readonly 'record-until': { readonly schoolYear: string }
  readonly 'slip-summary': { readonly schoolYear: string }
  readonly 'as-of': { readonly day: string }
  readonly 'team-head': { readonly team: string }
  readonly 'ruling-office': { readonly school: string }
  readonly 'school-plan-basis': Reference & { readonly school: string; readonly last: boolean }
  readonly 'results-basis': { readonly schoolYear: string; readonly last: boolean }
  readonly 'council-proposal': { readonly council: string }
  readonly 'year-before': { readonly schoolYear: string }
  readonly decides: Nothing
  readonly 'paper-lead': { readonly of: 'teamPlan' | 'progressReport' | 'resultsReport'; readonly who: string; readonly schoolYear: string; readonly plan: Reference | null }
  readonly 'year-heading': { readonly of: YearHeading; readonly at: number | null }
  readonly 'year-plain': { readonly of: YearPlain }
  readonly blank: { readonly of: Blank }
  readonly 'scope-people': { readonly people: number; readonly active: number; readonly managers: number; readonly teachers: number; readonly listed: readonly string[] }
  readonly 'apart-people': Readonly<Record<Exclude<Standing, 'active'>, number>>
  readonly 'plans-approved': { readonly approved: number; readonly active: number }
  readonly 'plans-empty': { readonly empty: number }
  readonly 'registered-in': { readonly registrations: number; readonly codes: readonly string[] }
  readonly 'periods-unknown': { readonly unstated: number }
  readonly manager: { readonly name: string }
  readonly 'periods-planned': { readonly owed: number; readonly planned: number }
  readonly 'person-name': { readonly fullName: string; readonly birthDate: string | null }
  readonly 'person-post': { readonly role: Role; readonly level: Level | null; readonly team: string | null; readonly subject: string | null }
  readonly 'person-periods': { readonly owed: number | null; readonly planned: number }
  readonly 'progress-sum': { readonly owed: number; readonly planned: number; readonly earned: number }
  readonly 'behind-count': { readonly behind: readonly string[] }
  readonly 'outcome-sum': { readonly active: number; readonly completed: number; readonly notCompleted: number; readonly notYet: number }
  readonly 'reason-count': { readonly reason: YearReason; readonly count: number }
  readonly 'certificates-count': { readonly certificates: number; readonly completed: number }
  readonly 'article-label': { readonly at: number }
  readonly recognise: { readonly completed: number; readonly managers: number; readonly teachers: number; readonly schoolYear: string; readonly school: string }
  readonly 'not-recognise': { readonly notCompleted: number }
  readonly 'recognised-used': Nothing
  readonly execution: { readonly school: string }
  readonly 'as-article': { readonly at: number }
  readonly 'list-type': Nothing
  readonly 'list-of-recognised': { readonly schoolYear: string }
  readonly 'attached-to-decision': Reference & { readonly school: string }
  readonly 'list-of-marked': { readonly schoolYear: string }
  readonly 'attached-to-report': Reference & { readonly school: string }
  readonly 'without-number': { readonly count: number }
  readonly 'signing-office': { readonly of: Office; readonly onBehalf: boolean; readonly approves: boolean }
  readonly 'signing-name': { readonly name: string | null }
}

interface Numbered {
  readonly position: number
}

export interface ListedModule {
  readonly code: string
  readonly title: string | null
  readonly checked: boolean
  readonly periods: number | null
}

export const outcomes = ['completed', 'notCompleted', 'notYet'] as const
export type Outcome = (typeof outcomes)[number]

/** What each row of the year's tables is told with. */
export interface YearRowFacts {
  readonly 'team-people-heading': Nothing
  readonly 'team-person': Numbered & { readonly fullName: string; readonly contents01: readonly string[]; readonly contents02: readonly string[]; readonly contents03: readonly string[]; readonly planned: number; readonly planState: string }
  readonly 'team-people-total': { readonly active: number; readonly planned: number }
  readonly 'months-heading': Nothing
  readonly month: { readonly month: string; readonly contents: readonly string[]; readonly people: number }
  readonly 'sessions-heading': Nothing
  readonly session: Numbered & { readonly on: string; readonly starts: string; readonly ends: string; readonly title: string; readonly place: string; readonly leader: string }
  readonly 'items-heading': Nothing
  readonly item: Numbered & { readonly programme: string; readonly module: string | null; readonly title: string | null; readonly topic: string | null; readonly periods: number | null; readonly form: string | null; readonly way: string | null; readonly months: readonly string[]; readonly term: number | null }
  readonly 'items-total': { readonly planned: number }
  readonly 'slip-heading': Nothing
  readonly 'slip-row': { readonly programme: string; readonly contents: readonly string[]; readonly at: number }
  readonly 'list-heading': { readonly columns: 1 | 2 }
  readonly 'list-row': { readonly modules: readonly (ListedModule | null)[] }
  readonly 'terms-heading': Nothing
  readonly terms: { readonly of: string; readonly first: number; readonly second: number; readonly open: number; readonly planned: number }
  readonly 'terms-total': { readonly first: number; readonly second: number; readonly open: number; readonly planned: number }
  readonly 'managers-heading': Nothing
  readonly 'team-manager': { readonly name: string; readonly manager: string | null; readonly checks: readonly string[] }
  readonly 'programmes-heading': Nothing
  readonly programme: { readonly of: string; readonly owed: number; readonly planned: number; readonly earned: number }
  readonly 'programmes-total': { readonly owed: number; readonly planned: number; readonly earned: number }
  readonly 'teams-heading': Nothing
  readonly team: { readonly name: string | null; readonly active: number; readonly approved: number; readonly planned: number; readonly earned: number }
  readonly 'teams-total': { readonly active: number; readonly approved: number; readonly planned: number; readonly earned: number }
  readonly 'behind-heading': Nothing
  readonly 'behind-person': Numbered & { readonly fullName: string; readonly team: string | null; readonly behind: readonly string[] }
  readonly 'checks-heading': Nothing
  readonly check: { readonly team: string; readonly on: string; readonly finding: string; readonly remedy: string | null }
  readonly 'marked-heading': Nothing
  readonly marked: Numbered & { readonly fullName: string; readonly team: string | null; readonly contents: readonly string[]; readonly marks: readonly string[]; readonly attempts: readonly string[]; readonly rating: string | null; readonly standing: Standing; readonly reasons: readonly YearReason[] }
  readonly 'marked-total': { readonly people: number; readonly completed: number; readonly notCompleted: number }
  readonly 'years-heading': Nothing
  readonly 'one-year': { readonly schoolYear: string; readonly active: number; readonly completed: number; readonly notCompleted: number; readonly notYet: number }
  readonly 'outcomes-heading': Nothing
  readonly outcome: { readonly of: Outcome; readonly count: number; readonly active: number }
  readonly 'outcomes-total': { readonly active: number }
  readonly 'team-outcomes-heading': Nothing
  readonly 'team-outcome': { readonly name: string | null; readonly active: number; readonly completed: number; readonly notCompleted: number; readonly notYet: number }
  readonly 'team-outcomes-total': { readonly active: number; readonly completed: number; readonly notCompleted: number; readonly notYet: number }
  readonly 'failed-heading': Nothing
  readonly failed: Numbered & { readonly fullName: string; readonly team: string | null; readonly reasons: readonly YearReason[] }
  readonly 'apart-heading': Nothing
  readonly 'apart-person': Numbered & { readonly fullName: string; readonly team: string | null; readonly standing: Standing; readonly standingFrom: string | null; readonly standingReason: string | null; readonly standingDecision: string | null }
  readonly 'recognised-heading': Nothing
  readonly recognised: Numbered & { readonly fullName: string; readonly birthDate: string | null; readonly role: Role; readonly team: string | null; readonly rating: Outcome }
  readonly 'recognised-total': { readonly completed: number; readonly notCompleted: number }
  readonly 'certificates-heading': Nothing
  readonly certificate: Numbered & { readonly fullName: string; readonly birthDate: string | null; readonly team: string | null; readonly number: string | null; readonly on: string | null; readonly issuer: string | null }
  readonly 'certificates-total': { readonly completed: number; readonly certificates: number }
  readonly 'record-heading': Nothing
  readonly 'record-year': { readonly schoolYear: string; readonly modules: readonly string[]; readonly owed: number | null; readonly earned: number | null; readonly credited: number | null; readonly missing: number | null; readonly outcome: string | null; readonly grade: string | null; readonly certificate: string | null }
}

export const yearTables = [
  'team-people', 'months', 'sessions', 'items', 'slip', 'list', 'list-twice', 'terms', 'managers', 'programmes', 'teams', 'behind', 'checks', 'outcomes', 'team-outcomes', 'years', 'marked', 'failed', 'apart', 'recognised', 'certificates', 'record',
] as const
export type YearTable = (typeof yearTables)[number]
