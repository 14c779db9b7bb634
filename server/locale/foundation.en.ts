import { spoken } from '#schema/locale/spoken.ts'
import { fieldEn } from './field-names.ts'
import type { foundationVi } from './foundation.vi.ts'

/** A day as people write it; none is no limit. */
const shown = (day: string | null): string => (day === null ? '…' : spoken(day))

export const foundationEn: typeof foundationVi = {
  signedOut: () => 'You are not signed in, or the session has ended. Sign in again; nothing in the sheet is lost.',
  notAvailable: () => 'Not found, or your account may not see it. Check the code or ask an administrator.',
  onlyAdministrator: () => 'Only administrators keep units, accounts and roles. Ask one of them.',
  wrongPassword: () => 'The username or the password is wrong. Type them again; mind Caps Lock and the Vietnamese keyboard.',
  tooManyAttempts: ({ seconds }) => `Too many attempts. Wait ${String(seconds)} seconds, then try again.`,
  invitationSpent: () => 'This invitation is wrong, used or expired. Ask an administrator for a new one.',
  resetSpent: () => 'This link for a new password is wrong, used or expired. The old password still works; ask an administrator for a new link.',
  passwordShort: ({ least }) => `The password is too short. Use at least ${String(least)} characters; a long sentence is best.`,
  passwordLong: ({ most }) => `The password is too long. Use at most ${String(most)} characters.`,
  passwordCommon: () => 'This password is too easy to guess. Choose a long sentence of your own.',
  passwordLikeName: () => 'The password contains the username and is easy to guess. Choose another.',
  usernameForm: () => 'This username cannot be used: it takes 3 to 40 lower-case letters without accents, digits, dots, hyphens or underscores. Choose another, such as lan.primary.',
  usernameTaken: () => 'This username is taken. Choose another.',
  blank: ({ field }) => `"${fieldEn(field)}" is empty. Fill it in and send again.`,
  tooLong: ({ field, most }) => `"${fieldEn(field)}" is longer than ${String(most)} characters. Make it shorter.`,
  codeTaken: ({ code }) => `The code "${code}" belongs to another unit. Choose another.`,
  endsBeforeStart: () => 'The last day is before the first. Correct one of them.',
  noLevel: () => 'No level is chosen. It decides the list of modules; choose at least one.',
  supervisionOverlaps: ({ from, to }) =>
    `The school already belongs to an authority from ${shown(from)} to ${shown(to)}; two cannot receive its plans. Start after that, or end that first.`,
  authorityNotThere: ({ from, to }) => `The authority works from ${shown(from)} to ${shown(to)} only. Choose days within.`,
  roleNeedsSchool: () => 'Clerks, principals, deputies and heads of teams belong to a school. Name one school and no authority.',
  roleNeedsAuthority: () => 'Officers belong to an authority. Name one authority and no school.',
  teamOnlyForHead: () => 'Only a head of team answers for a team. Leave the team empty, or choose that role.',
  roleNeedsNothing: () => 'Administrators belong to no school and no authority. Leave both empty.',
  lastAdministrator: () => 'This is the last administrator. Invite another one before revoking this role.',
}
