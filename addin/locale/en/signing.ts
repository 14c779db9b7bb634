import type { AccountRole } from '../../api/generated/graphql.ts'
import type * as vi from '../vi/signing.ts'

const roles: Readonly<Record<AccountRole, string>> = { CLERK: 'Clerk', PRINCIPAL: 'Principal', OFFICER: 'Officer of the authority', ADMINISTRATOR: 'Administrator', TEAM_HEAD: 'Head of team', DEPUTY: 'Deputy principal' }

export const signing: typeof vi.signing = {
  title: 'Sign in',
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  signingIn: 'Signing in…',
  noPassword: 'Checking a list needs no account. Sign in only to send, approve or accept. Forgot the password: ask the administrator for a password link.',
  welcome: (name) => `Hello ${name}.`,
  signedInAs: (name, username) => `${name} (${username})`,
  signOut: 'Sign out',
  signedOut: 'Signed out. The sheet and what the check found are as they were.',
  role: (role) => roles[role],
  grant: (role, where) => (where === '' ? roles[role] : `${roles[role]} · ${where}`),
  invitation: 'Accept an invitation',
  haveInvitation: 'I have an invitation link',
  link: 'Invitation link',
  displayName: 'Full name',
  usernameHint: 'Small letters without accents, digits, dots or hyphens.',
  passwordHint: 'Choose a long phrase only you know. Do not write it into the sheet.',
  accept: 'Create the account and sign in',
  newPassword: 'New password',
  resetLink: 'Password link',
  choosePassword: 'Set the password and sign in',
  haveReset: 'I have a password link',
  needed: 'Sign in to do this.',
}
