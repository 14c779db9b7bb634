import type { AccountRole } from '../api/generated/graphql.ts'
import type { Account, Desk } from './desk.ts'
import { goTo, route, type Place } from './route.ts'

const HOMES: Readonly<Record<AccountRole, Place>> = { CLERK: 'check', PRINCIPAL: 'review', OFFICER: 'board', ADMINISTRATOR: 'administer', TEAM_HEAD: 'year', DEPUTY: 'year' }

/** The work a person most likely came for: the first of their roles, a clerk's where nobody is signed in. */
export const roleOf = (account: Account | null): AccountRole => account?.grants[0]?.role ?? 'CLERK'

export const homeOf = (account: Account | null): Place => HOMES[roleOf(account)]

/** A pane in a plain browser has no workbook to check: it opens at what the person is there for. */
export const goHome = ({ workbook, session }: Desk): void => {
  const { account } = session.get()
  if (workbook.level === '' && account && route.get().place === 'check') goTo(homeOf(account))
}
