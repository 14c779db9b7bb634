import type { UserErrorCode } from './code.ts'

/** Reasons of module lists that are entered from a file, each under its public code. */
export const catalogueReasons = {
  catalogueUnknown: 'invalidInput',
  catalogueSource: 'invalidInput',
  catalogueTooLarge: 'payloadTooLarge',
  catalogueUnreadable: 'invalidInput',
  catalogueNoHeading: 'invalidInput',
  catalogueEmpty: 'invalidInput',
  catalogueFaulty: 'invalidInput',
  catalogueMoved: 'versionConflict',
  catalogueNumberUnknown: 'invalidInput',
} as const satisfies Record<string, UserErrorCode>
