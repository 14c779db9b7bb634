import type { Context, Viewer } from '#server/context.ts'
import type { PageArgs } from '#server/graph/page.ts'
import { knownYear } from '#server/plan/school-years.ts'
import type { AccessWay } from './access-log.entity.ts'
import type { AuthorityLineConnection, AuthorityLineWhere } from './authority-line.types.ts'
import { linesAccess } from './lines-access.ts'
import { logAccess } from './log-access.ts'
import { pageOfAuthorityLines } from './page-of-authority-lines.ts'
import { chosen, received } from './received.ts'

export interface LinesAsked {
  readonly authority: string
  readonly schoolYear: string
  readonly purpose: string
  readonly way: AccessWay
  readonly where: AuthorityLineWhere
}

/** A page of named lines, written into the log of each school before it leaves; null where they are not the viewer's to see. */
export async function readAuthorityLines(context: Context, viewer: Viewer, { asked, page }: { asked: LinesAsked; page: PageArgs }): Promise<AuthorityLineConnection | null> {
  const { authority, schoolYear, where } = asked
  const access = await linesAccess(context, authority)
  if (!access || !knownYear(schoolYear, context.clock.today())) return null
  const submissions = chosen(await received(context.em, authority, schoolYear), access, where)
  const { connection, seen } = await pageOfAuthorityLines(context.em, submissions, page)
  const { account } = viewer
  await logAccess(context, { ...asked, account, name: account.displayName }, new Map([...seen].map(([{ plan }, lines]) => [plan.id, lines])))
  return connection
}
