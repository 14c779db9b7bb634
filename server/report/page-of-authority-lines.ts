import type { SqlEntityManager } from '@mikro-orm/sql'
import { keyAfter, pageOf, rowsToAsk, type PageArgs } from '#server/graph/page.ts'
import type { SnapshotLine } from '#server/submission/snapshot-body.ts'
import type { Submission } from '#server/submission/submission.entity.ts'
import { AuthorityLine, AuthorityLineConnection } from './authority-line.types.ts'
import { bodiesOf } from './bodies.ts'

interface Placed {
  readonly submission: Submission
  readonly index: number
  readonly line: SnapshotLine
}

interface Start {
  readonly code: string
  readonly submission: string
  readonly next: number
}

const keyOf = ({ submission, index }: Placed): string => `${String(index)} ${submission.id} ${submission.plan.school.code}`

/** A cursor names the handing over it stood in: where a school has handed over anew meanwhile, its lines are told again from the first. */
function startOf(page: PageArgs): Start | null {
  const found = /^(\d+) (\S+) (.*)$/s.exec(keyAfter(page) ?? '')
  return found ? { next: Number(found[1]) + 1, submission: found[2] ?? '', code: found[3] ?? '' } : null
}

const fromStart = (submissions: readonly Submission[], start: Start | null): readonly Submission[] =>
  start ? submissions.filter(({ plan }) => plan.school.code >= start.code) : submissions

const firstIndex = ({ id }: Submission, start: Start | null): number => (start?.submission === id ? start.next : 0)

/** As many schools as surely fill the page, as far as their numbers of people tell. */
function enough(submissions: readonly Submission[], start: Start | null, ask: number): number {
  let lines = 0
  const last = submissions.findIndex((one) => (lines += Math.max(1, one.people - firstIndex(one, start))) >= ask)
  return last < 0 ? submissions.length : last + 1
}

async function placed(em: SqlEntityManager, submissions: readonly Submission[], start: Start | null): Promise<Placed[]> {
  const bodies = await bodiesOf(em, submissions)
  return submissions.flatMap((submission) => {
    const lines = bodies.get(submission.snapshot.id)?.lines ?? []
    return lines.map((line, index) => ({ submission, index, line })).slice(firstIndex(submission, start))
  })
}

const shown = ({ submission, line }: Placed): AuthorityLine => {
  const { school } = submission.plan
  const { state, number: receipt, at, late } = submission
  const whose = { personId: line.personId, schoolId: school.id, schoolCode: school.code, schoolName: school.name }
  return Object.assign(new AuthorityLine(), line.values, whose, { state, receipt, at, late })
}

export interface LinesPage {
  readonly connection: AuthorityLineConnection
  /** Which plans were read, and how many named people of each. */
  readonly seen: ReadonlyMap<Submission, number>
}

const seenIn = (rows: readonly Placed[]): ReadonlyMap<Submission, number> => {
  const seen = new Map<Submission, number>()
  for (const { submission } of rows) seen.set(submission, (seen.get(submission) ?? 0) + 1)
  return seen
}

/** A page of the lines of these handings over, with one question to the database for what was handed over. */
export async function pageOfAuthorityLines(em: SqlEntityManager, submissions: readonly Submission[], page: PageArgs): Promise<LinesPage> {
  const [ask, start] = [rowsToAsk(page), startOf(page)]
  const rest = fromStart(submissions, start)
  const rows: Placed[] = []
  for (let at = 0; at < rest.length && rows.length < ask; ) {
    const count = enough(rest.slice(at), start, ask - rows.length)
    rows.push(...(await placed(em, rest.slice(at, at + count), start)))
    at += count
  }
  const { edges, pageInfo } = pageOf(rows, page, keyOf)
  const nodes = edges.map(({ cursor, node }) => ({ cursor, node: shown(node) }))
  const people = submissions.reduce((sum, one) => sum + one.people, 0)
  return { connection: Object.assign(new AuthorityLineConnection(), { edges: nodes, pageInfo, people }), seen: seenIn(edges.map(({ node }) => node)) }
}
