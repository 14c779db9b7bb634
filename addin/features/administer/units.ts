import { AccountsDocument, UnitsDocument, type AccountsQuery, type UnitsQuery } from '../../api/generated/graphql.ts'
import type { Desk } from '../../desk/desk.ts'
import { troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { store } from '../../store.ts'

export type AuthorityUnit = UnitsQuery['authorities'][number]
export type SchoolUnit = UnitsQuery['schools']['edges'][number]['node']
export type Person = AccountsQuery['accounts']['edges'][number]['node']

/** Units and people as last fetched. More than the page may hold is said, not hidden. */
export interface Register {
  readonly authorities: readonly AuthorityUnit[]
  readonly schools: readonly SchoolUnit[]
  readonly moreSchools: boolean
  readonly people: readonly Person[]
  readonly morePeople: boolean
}

export const register = store<Register | null>(null)

const PAGE = 200

/** Reads units and people, side by side. */
export const readRegister = (desk: Desk): Promise<void> =>
  working(desk, (phrases) => phrases.administer.reading, async () => {
    const [units, accounts] = await Promise.all([
      desk.api.ask({ document: UnitsDocument, variables: { first: PAGE } }, { repeatable: true }),
      desk.api.ask({ document: AccountsDocument, variables: { first: PAGE } }, { repeatable: true }),
    ])
    if (!units.ok) { desk.notice.set(troubled(units.trouble)); return }
    if (!accounts.ok) { desk.notice.set(troubled(accounts.trouble)); return }
    register.set({
      authorities: units.data.authorities,
      schools: units.data.schools.edges.map(({ node }) => node),
      moreSchools: units.data.schools.pageInfo.hasNextPage,
      people: accounts.data.accounts.edges.map(({ node }) => node),
      morePeople: accounts.data.accounts.pageInfo.hasNextPage,
    })
  })
