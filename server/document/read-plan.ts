import type { Beside, DocumentedPlan } from '#schema/documents/documented-plan.ts'
import type { Context } from '#server/context.ts'
import { dayOf } from '#server/clock.ts'
import { linesRead } from '#server/plan/reading-of-plan.ts'
import type { Plan } from '#server/plan/plan.entity.ts'
import type { PlanState } from '#server/plan/plan-state.ts'
import { contextOfPlan } from '#server/plan/roster-context.ts'
import { lawOfPlan } from '#server/provision/law-of-plan.ts'
import { lastKept } from '#server/submission/last-snapshot.ts'
import { lineBody, type SnapshotBody } from '#server/submission/snapshot-body.ts'
import type { DocumentSource } from './document.types.ts'

/** What a document is made from. */
export interface Reading {
  readonly plan: DocumentedPlan
  readonly beside: Beside
  /** Null: the present lines. */
  readonly snapshotSha256: string | null
  /** Day its legal bases count for while nobody signed. */
  readonly madeOn: string
}

const issued: readonly PlanState[] = ['approved', 'pushed', 'accepted']

const besideOf = (plan: Plan, { context, schoolYear }: Pick<SnapshotBody, 'context' | 'schoolYear'>, today: string): Beside => {
  const known = contextOfPlan(plan, today)
  const { modulesPerTeacher, periods03, level } = context
  if (!known.schoolYear) throw new Error(`The year ${schoolYear} of a kept plan is not known`)
  return { levels: plan.school.levels, context: { ...known, level: level ?? known.level, plan: { modulesPerTeacher, periods03 } } }
}

/** The plan as its lines stand now. */
export async function presentReading(asker: Context, plan: Plan): Promise<Reading> {
  const { em, clock } = asker
  const lines = (await linesRead(asker, plan)).map(lineBody)
  const provisions = await lawOfPlan(em, plan, clock.today())
  const { school, schoolYear, context } = plan
  return { plan: { school: { name: school.name }, schoolYear, context, provisions, lines }, beside: besideOf(plan, plan, clock.today()), snapshotSha256: null, madeOn: clock.today() }
}

/** The plan as it was last approved or pushed; null: never. */
async function keptReading({ em, clock }: Context, plan: Plan): Promise<Reading | null> {
  const kept = await lastKept(em, plan.id)
  return kept && { plan: kept.body, beside: besideOf(plan, kept.body, clock.today()), snapshotSha256: kept.sha256, madeOn: dayOf(kept.takenAt) }
}

/** What was asked for; null where it is a snapshot nobody took. */
export const readingOf = (context: Context, plan: Plan, source: DocumentSource | null): Promise<Reading | null> =>
  (source ?? (issued.includes(plan.state) ? 'snapshot' : 'present')) === 'snapshot' ? keptReading(context, plan) : presentReading(context, plan)
