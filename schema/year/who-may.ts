import type { ActName } from './act.ts'
import type { YearRole } from './actor.ts'

const everybody = ['clerk', 'teamHead', 'principal', 'deputy'] as const
const office = ['clerk', 'principal', 'deputy'] as const
const leaders = ['teamHead', 'principal', 'deputy'] as const
const heads = ['principal', 'deputy'] as const

/** Which roles may do what. A deputy acts as principal, on days a delegation covers; a head of a team within the team. */
export const whoMay: Readonly<Record<ActName, readonly YearRole[]>> = {
  join: office, amendMember: office, setStanding: office,
  plan: everybody, hand: everybody, pass: leaders, return: leaders, amend: everybody, settleAmendment: heads, reopen: heads, setSteps: heads,
  delegate: ['principal'], endDelegation: ['principal'],
  schedule: everybody, cancelSession: everybody, keepFree: office, freeAgain: office, assignManager: heads, checkTeam: everybody,
  attend: everybody, assess: everybody, withdrawAssessment: everybody, apply: everybody, observe: everybody, attach: everybody, detach: everybody,
  proposeOverride: everybody, settleOverride: heads, closeYear: heads, reopenYear: heads,
  authoriseIssuer: office, certify: office, loseCertificate: office, revokeCertificate: heads, credit: office, withdrawCredit: office, recordLegacy: office,
  rollOver: office, undoRollOver: office,
}

/** What may still be entered once the year is closed: opening it again, and the register of certificates, which are issued after it. */
export const afterClosing: ReadonlySet<ActName> = new Set<ActName>(['reopenYear', 'authoriseIssuer', 'certify', 'loseCertificate', 'revokeCertificate', 'delegate', 'endDelegation'])
