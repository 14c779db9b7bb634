import type { UserErrorCode } from './code.ts'

/** Reasons of papers of a school's year, each under its public code. */
export const paperReasons = {
  paperOnlySigner: 'forbidden',
  paperNumberForm: 'invalidInput',
  paperNumberless: 'invalidInput',
  paperNumberTaken: 'invalidInput',
  paperNeedsPerson: 'invalidInput',
  paperNeedsTeam: 'invalidInput',
  paperPersonUnknown: 'unknownPerson',
  paperTeamUnknown: 'invalidInput',
  paperNobody: 'wrongState',
  paperNoPlan: 'wrongState',
  paperYearOpen: 'wrongState',
  paperReason: 'invalidInput',
  paperRevokedAlready: 'wrongState',
  paperOnlyRevoker: 'forbidden',
  paperDay: 'invalidInput',
  binderEmpty: 'wrongState',
  binderTooLarge: 'payloadTooLarge',
} as const satisfies Record<string, UserErrorCode>
