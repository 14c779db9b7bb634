import { lineColumns, type ReportedLine } from '#schema/reports/line-columns.ts'
import type { ShownCell } from '#schema/reports/shown-column.ts'
import type { Language } from '#schema/locale/words.ts'
import type { ReportState } from '#schema/locale/report-words.ts'
import { allValues } from '#server/plan/line-values.ts'
import { bodiesOf } from '#server/report/bodies.ts'
import { logAccess } from '#server/report/log-access.ts'
import { chosen, received } from '#server/report/received.ts'
import type { SnapshotBody, SnapshotLine } from '#server/submission/snapshot-body.ts'
import type { Submission } from '#server/submission/submission.entity.ts'
import type { Export } from './asked.ts'

/** So many plans are held in memory at once. */
const together = 10

export type Row = readonly ShownCell[]

const reported = ({ plan, state, number, at, late }: Submission, { values }: SnapshotLine): ReportedLine => ({
  ...allValues(values),
  schoolCode: plan.school.code,
  schoolName: plan.school.name,
  state: state as ReportState,
  receipt: number,
  at: at.toISOString(),
  late,
})

const rowsOf = (submission: Submission, body: SnapshotBody | undefined, language: Language): Row[] =>
  (body?.lines ?? []).map((line) => lineColumns.map(({ cell }) => cell(reported(submission, line), language)))

/** What the schools handed over, some plans at a time; each school's log is written before its people leave. */
export async function* linesInPieces({ asker, access, schoolYear, reader, language }: Export): AsyncGenerator<readonly Row[]> {
  const submissions = chosen(await received(asker.em, access.authority.id, schoolYear), access, {})
  for (let at = 0; at < submissions.length; at += together) {
    const some = submissions.slice(at, at + together)
    const bodies = await bodiesOf(asker.em, some)
    await logAccess(asker, reader, new Map(some.map(({ plan, snapshot }) => [plan.id, bodies.get(snapshot.id)?.lines.length ?? 0])))
    yield some.flatMap((one) => rowsOf(one, bodies.get(one.snapshot.id), language))
  }
}
