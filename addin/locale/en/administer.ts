import type { Level } from '../../api/generated/graphql.ts'
import type * as vi from '../vi/administer.ts'

const level: Readonly<Record<Level, string>> = { PRESCHOOL: 'Preschool', PRIMARY: 'Primary', LOWER_SECONDARY: 'Lower secondary', UPPER_SECONDARY: 'Upper secondary' }

const days = (from: string | null, to: string | null): string => {
  if (from && to) return `${from} to ${to}`
  if (from) return `since ${from}`
  return to ? `until ${to}` : ''
}

export const administer: typeof vi.administer = {
  title: 'Administer',
  signedOut: 'Sign in as an administrator.',
  notYours: 'This account may not administer. Ask an administrator for the right.',
  reading: 'Fetching units and accounts…',
  doing: 'Writing…',
  invite: 'Invite a person',
  role: 'Role',
  team: 'Team',
  teamHint: 'By the name the team has in the list of the school.',
  makeLink: 'Make an invitation link',
  invited: 'The link is ready. Give it to the right person only; it is shown once.',
  link: 'Invitation link',
  linkHint: (until) => `Works once, until ${until}.`,
  people: (count) => `Accounts (${String(count)})`,
  revoke: 'Take away',
  revokeOf: (grant, name) => `Take the role ${grant} away from ${name}`,
  reallyRevoke: 'Really take away',
  revoked: 'The role was taken away.',
  units: 'Units',
  authorities: (count) => `Authorities (${String(count)})`,
  schools: (count) => `Schools (${String(count)})`,
  noAuthority: 'no authority yet',
  days,
  more: 'There are more; only the first are listed here.',
  newAuthority: 'Add an authority',
  newSchool: 'Add a school',
  name: 'Full name',
  code: 'Code of the unit',
  kind: 'Kind of unit',
  kindHint: 'For example department, bureau, ward, commune.',
  parent: 'Authority above',
  noParent: '(none)',
  from: 'First day',
  to: 'Last day',
  toHint: 'Leave empty if it still exists.',
  levels: 'Levels',
  level,
  create: 'Add',
  created: (name) => `${name} was added.`,
  supervision: 'Move a school to another authority',
  receivedBy: 'Authority that receives the plans',
  since: 'From',
  supervise: 'Move',
  supervised: 'Done. Plans sent before stay where they were received.',
}
