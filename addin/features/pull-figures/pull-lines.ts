import { lineColumns, type ReportedLine } from '#schema/reports/line-columns.ts'
import { planLines, type Field, type PlanLine } from '#schema/tables/plan-lines.ts'
import { AuthorityLinesDocument, type AuthorityLinesQuery, type PlanState } from '../../api/generated/graphql.ts'
import type { Trouble } from '../../api/answer.ts'
import type { Desk } from '../../desk/desk.ts'
import { unscreamed } from './unscreamed.ts'

export interface Wanted {
  readonly authority: string
  readonly schoolYear: string
  readonly purpose: string
  /** Empty: those handed over and not sent back. */
  readonly states: readonly PlanState[]
  /** Empty: all schools. */
  readonly schools: readonly string[]
}

type Connection = NonNullable<AuthorityLinesQuery['authorityLines']>
type Node = Connection['edges'][number]['node']

const isChoice = (field: string): boolean => Object.hasOwn(planLines.columns, field) && planLines.columns[field as Field].holds === 'choice'

/** A line as the dictionary writes it. */
export const reportedLine = (node: Node): ReportedLine => {
  const values = Object.fromEntries(Object.entries(node).map(([field, value]) => [field, isChoice(field) && typeof value === 'string' ? unscreamed(value) : value])) as unknown as PlanLine
  const { schoolCode, schoolName, receipt, at, late } = node
  return { ...values, schoolCode, schoolName, receipt, late, at, state: unscreamed(node.state) as ReportedLine['state'] }
}

export interface PulledLine {
  readonly personId: string
  readonly line: ReportedLine
}

export type Lines = { readonly ok: true; readonly lines: readonly PulledLine[] } | { readonly ok: false; readonly trouble: Trouble | null }

const PAGE = 200

interface Post {
  readonly desk: Desk
  readonly wanted: Wanted
  readonly signal: AbortSignal
}

const page = async ({ desk, wanted, signal }: Post, after: string | null) => {
  const { states, schools, ...rest } = wanted
  const where = { ...(states.length > 0 ? { states: [...states] } : {}), ...(schools.length > 0 ? { schools: [...schools] } : {}) }
  return desk.api.ask({ document: AuthorityLinesDocument, variables: { ...rest, where, first: PAGE, after } }, { signal, repeatable: true })
}

/** A school that handed over anew between two pages is told again from its first line: what came before from it is old. */
export const newestOnly = (lines: readonly PulledLine[]): readonly PulledLine[] => {
  const last = new Map(lines.map(({ line }) => [line.schoolCode, line.receipt]))
  const kept = lines.filter(({ line }) => last.get(line.schoolCode) === line.receipt)
  return [...new Map(kept.map((one) => [one.personId, one])).values()]
}

/** Every line, page after page; nothing is written before all have come, so that stopping leaves everything as it was. */
export const pullLines = async (post: Post): Promise<Lines> => {
  const lines: PulledLine[] = []
  for (let after: string | null = null; ; ) {
    const answer = await page(post, after)
    if (!answer.ok) return { ok: false, trouble: answer.trouble }
    if (post.signal.aborted) return { ok: false, trouble: { kind: 'cancelled' } }
    const { authorityLines: connection } = answer.data
    if (!connection) return { ok: false, trouble: null }
    lines.push(...connection.edges.map(({ node }) => ({ personId: node.personId, line: reportedLine(node) })))
    post.desk.busy.change((busy) => busy && { ...busy, done: lines.length, of: Math.max(connection.people, lines.length) })
    if (!connection.pageInfo.hasNextPage) return { ok: true, lines: newestOnly(lines) }
    after = connection.pageInfo.endCursor
  }
}

/** Place of a column among those of the lines. */
export const placeOfColumn = (id: string): number => lineColumns.findIndex((column) => column.id === id)
