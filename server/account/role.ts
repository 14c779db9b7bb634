import { enumOf } from '#server/graph/set.ts'

export const accountRoles = ['clerk', 'principal', 'officer', 'administrator', 'teamHead', 'deputy'] as const
export type AccountRole = (typeof accountRoles)[number]

export const AccountRoleSet = enumOf(
  'AccountRole',
  accountRoles,
  'CLERK sends rows of a school; PRINCIPAL approves and pushes them; OFFICER of an authority reads, accepts, sends back; ADMINISTRATOR keeps units and accounts and reads no plans; TEAM_HEAD checks the personal plans of one team of a school; DEPUTY signs for the principal while a delegation lasts.',
)

/** Roles somebody has at a school. */
export const schoolRoles = ['clerk', 'principal', 'teamHead', 'deputy'] as const satisfies readonly AccountRole[]
export type SchoolRole = (typeof schoolRoles)[number]
