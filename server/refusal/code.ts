import { enumOf } from '#server/graph/set.ts'

export const userErrorCodes = [
  'ruleViolation', 'versionConflict', 'unknownPerson', 'ambiguousPerson', 'duplicateRow', 'outOfScope', 'locked', 'wrongState',
  'rulesetOutdated', 'idempotencyMismatch', 'payloadTooLarge', 'notAvailable', 'unauthenticated', 'forbidden', 'rateLimited',
  'invalidInput', 'wrongPassword', 'unknownSchoolYear', 'invitationSpent', 'weakPassword', 'conflictingProvision',
] as const

export type UserErrorCode = (typeof userErrorCodes)[number]

export const UserErrorCodeSet = enumOf('UserErrorCode', userErrorCodes, 'Why a request was declined. The list only grows.')
