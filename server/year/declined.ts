import { sayDecline } from '#schema/locale/year/declines.ts'
import type { Decline, DeclineReason } from '#schema/year/decline.ts'
import { Refusal } from '#server/graph/user-error.ts'
import type { UserErrorCode } from '#server/refusal/code.ts'

/** Reasons that lie in who asks. */
export const ofPermission: readonly DeclineReason[] = ['mayNot', 'noDelegation', 'notYourTeam', 'notYourStep', 'samePerson']

const ofState: readonly DeclineReason[] = [
  'yearClosed', 'yearOpen', 'alreadyIn', 'notCounted', 'itemHasResults', 'nothingPlanned', 'alreadyApproved', 'notApproved', 'notUnderway', 'noAmendment',
  'sessionCancelled', 'sessionNotYet', 'sessionFull', 'notActive', 'alreadyWithdrawn', 'alreadySettled', 'overridePending', 'notCompleted', 'alreadyCertified', 'alreadyLost', 'alreadyRevoked',
  'planUnderway', 'amendmentPending', 'alreadyPassed', 'sessionHeld', 'alreadyRolledOver', 'rollOverInUse', 'rollOverUndone', 'notRated',
]

function codeOf(reason: DeclineReason): UserErrorCode {
  if (ofPermission.includes(reason)) return 'forbidden'
  if (reason === 'nobodyOfThatId') return 'unknownPerson'
  return ofState.includes(reason) ? 'wrongState' : 'ruleViolation'
}

/** Why an act was not entered, in the words of the schema's locale. */
export function declined(decline: Decline, path: readonly string[]): Refusal {
  return Object.assign(new Refusal(), {
    code: codeOf(decline.reason),
    messageVi: sayDecline(decline, 'vi'),
    messageEn: sayDecline(decline, 'en'),
    path: [...path, ...(decline.part === null ? [] : decline.part.split('.'))],
    clientRowId: null,
  })
}
