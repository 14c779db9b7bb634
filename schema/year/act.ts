import type { Rating } from '../tables/plan-lines.ts'
import type { Delegation, StepName } from './actor.ts'
import type { Assessment, Evidence } from './assessment.ts'
import type { Certificate, Issuer } from './certificate.ts'
import type { Credit } from './credit.ts'
import type { Item } from './item.ts'
import type { Legacy } from './legacy.ts'
import type { Arrival, Member, StandingSpan } from './member.ts'
import type { KeptFree, Session, TeamCheck } from './session.ts'

/** Everything that can happen in a school's year, by what it is called and what it is told with. */
export interface Acts {
  // people
  join: { member: Member; from: Arrival; on: string; decision: string | null; batch: string | null }
  amendMember: { member: Member }
  setStanding: { person: string } & StandingSpan
  // personal plans
  plan: { person: string; items: readonly Item[]; source: 'slip' | 'sheet' | 'previousYear' }
  hand: { person: string; on: string }
  pass: { person: string; step: StepName; note: string | null }
  return: { person: string; step: StepName; note: string; item: string | null }
  amend: { person: string; items: readonly Item[]; reason: string }
  settleAmendment: { person: string; accepted: boolean; note: string | null }
  reopen: { person: string; reason: string }
  setSteps: { steps: readonly StepName[] }
  // the school
  delegate: { delegation: Delegation }
  endDelegation: { delegation: string; on: string }
  schedule: { session: Session }
  cancelSession: { session: string; reason: string }
  keepFree: { span: KeptFree }
  freeAgain: { span: string }
  assignManager: { team: string; manager: string }
  checkTeam: { check: TeamCheck }
  // results
  attend: { session: string; present: readonly string[]; excused: readonly string[] }
  assess: { assessment: Assessment }
  withdrawAssessment: { assessment: string; reason: string }
  apply: { id: string; person: string; item: string | null; on: string; text: string }
  observe: { person: string; on: string; met: boolean; note: string | null }
  attach: { evidence: Evidence }
  detach: { evidence: string; reason: string }
  // rating
  proposeOverride: { id: string; person: string; rating: Rating; reason: string }
  settleOverride: { override: string; accepted: boolean; note: string | null }
  closeYear: { on: string }
  reopenYear: { reason: string }
  // certificates and ledger
  authoriseIssuer: { issuer: Issuer }
  certify: { certificate: Certificate }
  loseCertificate: { certificate: string; on: string; confirmation: string }
  revokeCertificate: { certificate: string; reason: string }
  credit: { credit: Credit }
  withdrawCredit: { credit: string; reason: string }
  recordLegacy: { legacy: Legacy }
  // from year to year
  rollOver: { batch: string; from: string }
  undoRollOver: { batch: string; reason: string }
}

export type ActName = keyof Acts

/** One act: what is to happen, with what it is told with. */
export type Act<Name extends ActName = ActName> = { readonly [N in Name]: { readonly act: N } & { readonly [K in keyof Acts[N]]: Acts[N][K] } }[Name]
