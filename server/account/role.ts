import { enumOf } from '#server/graph/set.ts'

export const accountRoles = ['clerk', 'principal', 'officer', 'administrator'] as const
export type AccountRole = (typeof accountRoles)[number]

export const AccountRoleSet = enumOf(
  'AccountRole',
  accountRoles,
  'CLERK sends rows of a school; PRINCIPAL approves and pushes them; OFFICER of an authority reads, accepts, sends back; ADMINISTRATOR keeps units and accounts and reads no plans.',
)
