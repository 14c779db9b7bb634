import type { UserErrorCode } from './code.ts'

/** Reasons of accounts, units and access, each under its public code. */
export const foundation = {
  signedOut: 'unauthenticated',
  notAvailable: 'notAvailable',
  onlyAdministrator: 'forbidden',
  wrongPassword: 'wrongPassword',
  tooManyAttempts: 'rateLimited',
  invitationSpent: 'invitationSpent',
  resetSpent: 'invitationSpent',
  passwordShort: 'weakPassword',
  passwordLong: 'weakPassword',
  passwordCommon: 'weakPassword',
  passwordLikeName: 'weakPassword',
  usernameForm: 'invalidInput',
  usernameTaken: 'invalidInput',
  blank: 'invalidInput',
  tooLong: 'invalidInput',
  codeTaken: 'invalidInput',
  endsBeforeStart: 'invalidInput',
  noLevel: 'invalidInput',
  supervisionOverlaps: 'conflictingProvision',
  authorityNotThere: 'conflictingProvision',
  roleNeedsSchool: 'invalidInput',
  roleNeedsAuthority: 'invalidInput',
  roleNeedsNothing: 'invalidInput',
  lastAdministrator: 'wrongState',
} as const satisfies Record<string, UserErrorCode>
