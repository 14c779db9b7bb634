import type { Facts } from '../grammar/finding.ts'

/** Why an act is not entered. Sentences are the locale's; `facts` are what they need. */
export const declineReasons = [
  'mayNot', 'notYourTeam', 'notYourStep', 'yearClosed', 'yearOpen', 'nobodyOfThatId', 'alreadyIn', 'notCounted',
  'itemTwice', 'itemUnknown', 'itemHasResults', 'periodsOutOfRange', 'monthOutsideYear', 'nothingPlanned', 'alreadyApproved', 'notApproved', 'notUnderway',
  'noAmendment', 'nothingChanged', 'reasonMissing', 'stepsMissing',
  'dayUnreadable', 'dayOutsideYear', 'endsBeforeStart', 'idTaken', 'unknownId', 'sessionFull', 'sessionCancelled', 'sessionNotYet',
  'notInSession', 'markOutOfRange', 'markAndAbsent', 'attemptOutOfTurn', 'resultBeforeSession', 'notActive', 'alreadyWithdrawn',
  'samePerson', 'alreadySettled', 'overridePending', 'ratingSame', 'notRated', 'notCompleted', 'numberTaken', 'issuerNotAuthorised', 'alreadyCertified', 'alreadyLost', 'alreadyRevoked',
  'evidenceType', 'evidenceTooLarge', 'evidenceYearFull', 'decisionMissing', 'alreadyRolledOver', 'rollOverInUse', 'rollOverUndone',
  'noDelegation', 'planUnderway', 'amendmentPending', 'alreadyPassed', 'dayInFuture', 'moduleMissing', 'personTwice', 'timeUnreadable', 'sessionHeld', 'sourceMissing', 'certificateStands', 'gradeUnknown',
] as const
export type DeclineReason = (typeof declineReasons)[number]

export interface Decline {
  readonly reason: DeclineReason
  readonly facts: Facts
  /** Which part of the act, such as 'items.0.periods'; null: all of it. */
  readonly part: string | null
}
