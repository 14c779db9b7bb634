import type { UserErrorCode } from './code.ts'

/** Reasons of a school's year, each under its public code. */
export const yearReasons = {
  yearActOne: 'invalidInput',
  yearActTooLong: 'payloadTooLarge',
  yearTooManyActs: 'payloadTooLarge',
  yearActsMissing: 'invalidInput',
  yearMoved: 'versionConflict',
  programmeUnknown: 'invalidInput',
  notYourSchoolsPerson: 'unknownPerson',
  personMaybeKnown: 'ambiguousPerson',
  yearHeldBack: 'wrongState',
  yearNoPlan: 'wrongState',
  yearFromUnknown: 'unknownSchoolYear',
  yearFromSame: 'invalidInput',
  yearFromEmpty: 'wrongState',
  evidenceLies: 'invalidInput',
  evidenceEmpty: 'invalidInput',
  evidenceTooBig: 'payloadTooLarge',
  evidenceItemUnknown: 'invalidInput',
  marksSource: 'invalidInput',
  marksTooLarge: 'payloadTooLarge',
  marksUnreadable: 'invalidInput',
  marksNoTable: 'invalidInput',
  marksTooMany: 'payloadTooLarge',
  marksNoScale: 'wrongState',
  delegateUnknown: 'invalidInput',
} as const satisfies Record<string, UserErrorCode>
