import { KeptAnswer } from '#server/idempotency/kept-answer.entity.ts'
import { LineVersion } from '#server/plan/line-version.entity.ts'
import { linesOf } from '#server/plan/lines-of-plan.ts'
import { PlanEvent } from '#server/plan/plan-event.entity.ts'
import { Plan } from '#server/plan/plan.entity.ts'
import { PushSession } from '#server/plan/push-session.entity.ts'
import { fields } from '#server/plan/written-texts.ts'
import { Person } from '#server/staff/person.entity.ts'
import { sha256Of } from '#server/submission/canonical.ts'
import { Snapshot } from '#server/submission/snapshot.entity.ts'
import { Submission } from '#server/submission/submission.entity.ts'
import type { PlanWorld } from '#test/support/plan-world.ts'

/** Names in place of the ids of one school, so that two schools with the same plan look the same. */
const nameless = (text: string, names: ReadonlyMap<string, string>): string => [...names].reduce((seen, [id, name]) => seen.replaceAll(id, name), text)

/** Everything the database holds about the plan of a school, free of ids and moments: equal for equal courses of events. */
export const stateOf = async (world: PlanWorld, school: string): Promise<object> => {
  const em = world.server.database.em.fork()
  const plan = await em.findOneOrFail(Plan, { school }, { populate: ['school'] })
  const lines = await linesOf(em, plan)
  const snapshots = await em.find(Snapshot, { plan }, { populate: ['body'], orderBy: { planVersion: 'asc' } })
  const names = new Map([[school, 'SCHOOL'], [plan.school.code, 'CODE'], ...lines.map((line) => [line.person.id, line.clientRowId] as const)])
  const submissions = await em.find(Submission, { plan }, { populate: ['snapshot'] })
  return {
    plan: { state: plan.state, version: plan.version, note: plan.note, context: plan.context, workbookFile: plan.workbookFile },
    lines: lines.map((line) => ({ row: line.clientRowId, version: line.version, position: line.position, changedIn: line.changedIn, written: line.written, values: fields.map((field) => line[field]) })),
    people: await em.count(Person, { school }),
    versions: await em.count(LineVersion, { line: { plan } }),
    openPushes: await em.count(PushSession, { plan }),
    events: (await em.find(PlanEvent, { plan }, { orderBy: { version: 'asc', at: 'asc' } })).map(({ act, version, byName }) => [act, version, byName]),
    snapshots: snapshots.map(({ body, sha256, planVersion }) => ({ planVersion, genuine: sha256Of(body) === sha256, body: JSON.parse(nameless(body, names)) as unknown })),
    submissions: submissions.map(({ state, people, registrations, late, sha256, snapshot }) => ({ state, people, registrations, late, ofSnapshot: sha256 === snapshot.sha256 })),
    keptAnswers: await em.count(KeptAnswer, { account: { username: { $like: `%.${plan.school.code}` } } }),
  }
}

/** The receipt numbers an authority gave in a year, in order. */
export const sequencesOf = async (world: PlanWorld): Promise<number[]> =>
  (await world.server.database.em.fork().find(Submission, { authority: world.commune }, { orderBy: { sequence: 'asc' } })).map(({ sequence }) => sequence)

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
