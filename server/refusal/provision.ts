import type { UserErrorCode } from './code.ts'

/** Reasons of provisions that authorities and schools enter, each under its public code. */
export const provisionReasons = {
  provisionUnit: 'invalidInput',
  provisionUnknown: 'invalidInput',
  provisionLayer: 'forbidden',
  provisionShape: 'invalidInput',
  provisionDays: 'invalidInput',
  provisionTooFar: 'invalidInput',
  provisionMoved: 'versionConflict',
  provisionsClaim: 'conflictingProvision',
  checkedInFuture: 'invalidInput',
  deadlineNeedsYear: 'invalidInput',
  nothingToRepeal: 'wrongState',
} as const satisfies Record<string, UserErrorCode>
