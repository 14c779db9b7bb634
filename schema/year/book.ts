import type { Rating } from '../tables/plan-lines.ts'
import type { Actor, Delegation, StepName } from './actor.ts'
import type { Assessment, Evidence } from './assessment.ts'
import type { Certificate, Issuer } from './certificate.ts'
import type { Credit } from './credit.ts'
import type { Item } from './item.ts'
import type { Legacy } from './legacy.ts'
import type { Arrival, Member, StandingSpan } from './member.ts'
import type { KeptFree, Session, TeamCheck } from './session.ts'

/** Who did something and when. */
export interface Stamp {
  readonly by: Actor
  readonly at: string
}

/** One hand a personal plan went through. */
export interface StepMark extends Stamp {
  readonly step: StepName
  readonly verdict: 'handed' | 'passed' | 'returned' | 'reopened' | 'amended'
  readonly note: string | null
  readonly item: string | null
}

/** `empty`: nothing chosen; `drafted`: with the teacher; `underway`: with `holder`; `approved`: nobody holds it. */
export interface PersonalPlan {
  readonly state: 'empty' | 'drafted' | 'underway' | 'approved'
  readonly items: readonly Item[]
  readonly source: 'slip' | 'sheet' | 'previousYear' | null
  readonly holder: StepName | null
  /** Moment since which `holder` has it, or it is approved. */
  readonly since: string | null
  /** A change to an approved plan that waits for the principal. */
  readonly amendment: (Stamp & { readonly items: readonly Item[]; readonly reason: string }) | null
  readonly marks: readonly StepMark[]
}

export interface Application extends Stamp {
  readonly id: string
  readonly item: string | null
  readonly on: string
  readonly text: string
}

export interface Observation extends Stamp {
  readonly on: string
  readonly met: boolean
  readonly note: string | null
}

export interface Override extends Stamp {
  readonly id: string
  readonly person: string
  readonly rating: Rating
  readonly reason: string
  /** Null: waits for a second person. */
  readonly settled: (Stamp & { readonly accepted: boolean; readonly note: string | null }) | null
}

/** Withdrawn things stay, with the reason. */
export interface Withdrawn extends Stamp {
  readonly reason: string
}

export interface MemberYear {
  readonly member: Member
  readonly arrival: { readonly from: Arrival; readonly on: string; readonly decision: string | null; readonly batch: string | null }
  readonly standings: readonly (StandingSpan & Stamp)[]
  readonly plan: PersonalPlan
  readonly assessments: readonly (Assessment & Stamp & { readonly withdrawn: Withdrawn | null })[]
  readonly applications: readonly Application[]
  readonly observations: readonly Observation[]
  readonly evidence: readonly (Evidence & Stamp & { readonly withdrawn: Withdrawn | null })[]
  readonly credits: readonly (Credit & Stamp & { readonly withdrawn: Withdrawn | null })[]
  /** Grades of years before there was a book, as entered; the later covers the earlier of the same year. */
  readonly legacies: readonly (Legacy & Stamp)[]
  /** False once the roll-over that brought the person was undone. */
  readonly counted: boolean
}

export interface HeldSession {
  readonly session: Session
  readonly cancelled: Withdrawn | null
  /** Null: no list was handed in. */
  readonly attendance: (Stamp & { readonly present: readonly string[]; readonly excused: readonly string[] }) | null
}

export interface HeldCertificate extends Stamp {
  readonly certificate: Certificate
  readonly revoked: Withdrawn | null
  readonly lost: (Stamp & { readonly on: string; readonly confirmation: string }) | null
}

/** A school's year as its entries tell it. Made by `bookOf` alone; maps go by id. */
export interface Book {
  /** How many entries it was made from. */
  readonly version: number
  readonly steps: readonly StepName[]
  readonly members: ReadonlyMap<string, MemberYear>
  readonly delegations: ReadonlyMap<string, Delegation>
  readonly sessions: ReadonlyMap<string, HeldSession>
  readonly keptFree: ReadonlyMap<string, KeptFree>
  /** Team to the manager who answers for it. */
  readonly managers: ReadonlyMap<string, string>
  readonly checks: readonly ({ readonly check: TeamCheck } & Stamp)[]
  readonly overrides: ReadonlyMap<string, Override>
  readonly issuers: ReadonlyMap<string, Issuer>
  readonly certificates: ReadonlyMap<string, HeldCertificate>
  readonly closed: (Stamp & { readonly on: string }) | null
  readonly rollOvers: ReadonlyMap<string, Stamp & { readonly from: string; readonly undone: Withdrawn | null }>
}
