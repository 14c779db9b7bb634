import type { Facts, Severity } from '../../grammar/finding.ts'
import type { Programme } from '../../figures/rating.ts'
import type { CreditKind } from '../credit.ts'

export const clashKinds = ['person', 'leader', 'place', 'keptFree', 'overCapacity', 'leaderAbsent'] as const
export type ClashKind = (typeof clashKinds)[number]

/** Two things that cannot both be. */
export interface Clash {
  readonly kind: ClashKind
  /** Ids; one where a session clashes with days kept free, its room or its leader's absence. */
  readonly sessions: readonly string[]
  /** Ids of the people it concerns. */
  readonly people: readonly string[]
  readonly facts: Facts
}

/** Numbers of one issuer that ought to be there between those that are, or stand out of order. */
export interface NumberGap {
  readonly kind: 'gap' | 'order'
  readonly issuer: string
  readonly issuerName: string
  /** Number before the gap, and the one after; for `order` the later day and the earlier. */
  readonly after: string
  readonly before: string
  /** How many are missing; 0 for `order`. */
  readonly missing: number
}

export const reminderKinds = ['choosePlans', 'handPlans', 'checkPlans', 'approvePlans', 'sendSchoolPlan', 'enterResults', 'sendReport'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** What is due, when, and who is behind. */
export interface Reminder {
  readonly kind: ReminderKind
  /** The last good day is the one before. */
  readonly due: string
  /** From today; negative: late. */
  readonly days: number
  /** The provision the day rests on, or is planned back from; null: the deadline was given by hand. */
  readonly provision: string | null
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

export const exceptionCodes = [
  'fewerPeriods', 'repeatedModule', 'unknownModule', 'clash', 'notChosen', 'unfinishedStep', 'returned', 'amendmentWaiting', 'sheetDiffers', 'resultMissing', 'failedItem', 'periodsUnknown', 'overrideWaiting', 'carriedUnfinished',
] as const
export type ExceptionCode = (typeof exceptionCodes)[number]

/** What a principal should look at in one person's year. */
export interface YearException {
  readonly code: ExceptionCode
  readonly severity: Severity
  readonly facts: Facts
}

/** One field in which an item differs after an amendment; for an item added or dropped the whole of it. */
export type ItemDifference =
  | { readonly kind: 'added' | 'dropped'; readonly item: string; readonly title: string }
  | { readonly kind: 'changed'; readonly item: string; readonly title: string; readonly field: 'periods' | 'form' | 'way' | 'months' | 'term' | 'topic' | 'module'; readonly before: string | null; readonly after: string | null }

/** Where a person's choices in the school's sheet and in the book differ. */
export interface Drift {
  readonly person: string
  readonly fullName: string
  readonly sheet: readonly string[]
  readonly book: readonly string[]
}

export type LedgerKind = 'owed' | 'earned' | CreditKind

/** One line of a person's obligations over the years. */
export interface LedgerLine {
  readonly schoolYear: string
  readonly kind: LedgerKind
  readonly programme: Programme
  /** Negative where owed. */
  readonly periods: number
  /** What of it counts towards the balance: periods carried over between two years of one ledger stand in it already. */
  readonly counted: number
  /** The paper it rests on; null for what is owed by law and earned by marks. */
  readonly decision: string | null
  /** Running sum over all lines so far: below zero, so much is still owed. */
  readonly balance: number
}
