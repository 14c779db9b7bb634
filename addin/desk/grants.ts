import type { AccountRole } from '../api/generated/graphql.ts'
import type { Account } from './desk.ts'

export interface Unit {
  readonly id: string
  readonly name: string
}

const unique = (units: readonly Unit[]): readonly Unit[] => [...new Map(units.map((unit) => [unit.id, unit])).values()]

/** Schools an account works for in one of these roles. */
export const schoolsOf = (account: Account | null, roles: readonly AccountRole[]): readonly Unit[] =>
  unique((account?.grants ?? []).flatMap(({ role, school }) => (school && roles.includes(role) ? [school] : [])))

/** Schools an account works for, in whatever role. */
export const everySchoolOf = (account: Account | null): readonly Unit[] => unique((account?.grants ?? []).flatMap(({ school }) => (school ? [school] : [])))

/** The team somebody is head of at a school; null: none. */
export const teamHeadedBy = (account: Account | null, at: string): string | null =>
  account?.grants.find(({ role, school }) => role === 'TEAM_HEAD' && school?.id === at)?.team ?? null

export const authoritiesOf = (account: Account | null): readonly Unit[] =>
  unique((account?.grants ?? []).flatMap(({ role, authority }) => (authority && role === 'OFFICER' ? [authority] : [])))
