import type { SqlEntityManager } from '@mikro-orm/sql'
import { personFigures } from '#schema/reports/person-figures.ts'
import { schoolReport, type Tally } from '#schema/reports/tally.ts'
import type { Provision } from '#schema/grammar/provision.ts'
import { readLine } from '#schema/intake/read-line.ts'
import type { Plan, PlanContext } from '#server/plan/plan.entity.ts'
import { contextOfPlan } from '#server/plan/roster-context.ts'
import type { WrittenTexts } from '#server/plan/written-texts.ts'
import type { Submission } from '#server/submission/submission.entity.ts'
import { bodiesOf } from './bodies.ts'

interface Said {
  readonly lines: readonly { readonly personId: string; readonly written: WrittenTexts }[]
  readonly context: PlanContext
  readonly provisions: readonly Provision[]
}

/** A plan in the figures of the authority's report, whoever asks and wherever its lines come from. */
export function reportOf(plan: Plan, { lines, context, provisions }: Said, today: string): Tally {
  const roster = contextOfPlan({ ...plan, context }, today)
  const read = lines.map(({ personId, written }) => readLine(written, roster, personId).line)
  return schoolReport(personFigures({ context: roster, lines: read, flaws: [] }, provisions))
}

/** A snapshot never changes, and neither do its figures until the year is over. */
const known = new Map<string, Tally>()
const most = 2_000

function remember(key: string, tally: Tally): Tally {
  if (known.size >= most) known.clear()
  known.set(key, tally)
  return tally
}

const keyOf = ({ snapshot, plan }: Submission, today: string): string => `${snapshot.id} ${String(contextOfPlan(plan, today).yearClosed)}`

/** So many whole plans are held in memory at once. */
const together = 20

/** The figures of handings over, by their ids. */
export async function talliesOf(em: SqlEntityManager, submissions: readonly Submission[], today: string): Promise<ReadonlyMap<string, Tally>> {
  const fresh = submissions.filter((one) => !known.has(keyOf(one, today)))
  const made = new Map<string, Tally>()
  for (let at = 0; at < fresh.length; at += together) {
    const some = fresh.slice(at, at + together)
    const bodies = await bodiesOf(em, some)
    for (const one of some) {
      const body = bodies.get(one.snapshot.id)
      if (body) made.set(one.id, remember(keyOf(one, today), reportOf(one.plan, { ...body, provisions: body.provisions ?? [] }, today)))
    }
  }
  return new Map(submissions.flatMap((one) => { const tally = made.get(one.id) ?? known.get(keyOf(one, today)); return tally ? [[one.id, tally] as const] : [] }))
}
