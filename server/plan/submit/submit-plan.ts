import type { SqlEntityManager } from '@mikro-orm/sql'
import { hasSchoolRole, visibleSchool } from '#server/account/scope.ts'
import type { Context, Viewer } from '#server/context.ts'
import { decline } from '#server/graph/answer.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { once, type Outcome } from '#server/idempotency/once.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { currentRuleset } from '#server/ruleset/current.ts'
import { blockedByState } from '../blocked.ts'
import { findingsAmong, findingsOf } from '../check-plan.ts'
import type { FindingSaid } from '../finding.type.ts'
import { writeEvent } from '../events.ts'
import { Plan } from '../plan.entity.ts'
import { contextOfPlan } from '../roster-context.ts'
import { nothing, PlanSubmitPayload, type PlanSubmitInput } from '../submit.types.ts'
import { ofWholePlan, resultsOf, summaryOf, type SubmitAnswer } from './answer.ts'
import { faultsOfBatch } from './faults-of-batch.ts'
import { openPlan, redecided, stampPlan } from './open-plan.ts'
import { payloadOf } from './payload-of.ts'
import type { Push } from './push.ts'
import { isChange, isKept } from './taken.ts'
import { takeSlice, type Slice } from './take-slice.ts'

interface Sent {
  readonly context: Context
  readonly viewer: Viewer
  readonly input: PlanSubmitInput
}

const declined = (...userErrors: UserError[]): Outcome<SubmitAnswer> => ({ kept: false, answer: { planId: null, results: [], summary: { ...nothing }, userErrors } })

function openPush({ context, viewer, input }: Sent, plan: Plan, em: SqlEntityManager): Push {
  const known = contextOfPlan(plan, context.clock.today())
  return { em, school: plan.school, known, plan, input, next: plan.version + 1, now: context.clock.now(), by: viewer.account }
}

/** The last slice hands the plan to the principal; before it, nobody may act on half a sheet. */
function moveOn({ em, plan, input, next, now, by }: Push, changed: boolean): void {
  const state = input.final ? 'submitted' : 'draft'
  if (changed || plan.state !== state || plan.version === 0) plan.version = next
  plan.state = state
  if (!input.final) return
  plan.submittedAt = now
  writeEvent(em, { plan, by, act: 'submit', at: now, note: null })
}

const oldRules = ({ ruleset }: PlanSubmitInput): UserError[] =>
  ruleset === currentRuleset.version ? [] : [refuse('rulesetOutdated', { sent: ruleset, current: currentRuleset.version }, ['input', 'ruleset'])]

/** Why nothing of the slice may stay: a sheet without rows would empty the plan, or the sender wanted all or nothing. */
function fatal({ input }: Push, { taken, named }: Slice): UserError[] {
  if (input.final && named === 0) return [refuse('planEmpty', {}, ['input', 'rows'])]
  const lost = taken.filter((row) => !isKept(row)).length
  return input.errorPolicy === 'allOrNothing' && lost > 0 ? [refuse('nothingWritten', { rows: lost }, ['input', 'rows'])] : []
}

/** Rows of a slice are held against each other; against the whole sheet once it is there. */
const findingsOn = ({ em, plan, input }: Push, { taken }: Slice, today: string): Promise<FindingSaid[]> =>
  input.final ? findingsOf(em, plan, today) : findingsAmong(em, plan, { lines: taken.flatMap((row) => (isKept(row) && row.line ? [row.line] : [])), today })

async function act(sent: Sent, school: string, em: SqlEntityManager): Promise<Outcome<SubmitAnswer>> {
  const { input, context } = sent
  const plan = await openPlan(em, school, input)
  const blocked = blockedByState(plan.state, 'submit')
  if (blocked) return declined(blocked)
  const changed = redecided(plan, input)
  const push = openPush(sent, stampPlan(plan, input), em)
  const slice = await takeSlice(push)
  moveOn(push, changed || slice.removed > 0 || slice.taken.some(isChange))
  await em.flush()
  const faults = fatal(push, slice)
  const findings = await findingsOn(push, slice, context.clock.today())
  const answer = { planId: plan.id, results: resultsOf(slice.taken, findings), summary: summaryOf(slice.taken, slice.removed), userErrors: [...faults, ...oldRules(input), ...ofWholePlan(findings)] }
  return { kept: input.mode === 'commit' && faults.length === 0, answer }
}

/** Takes the clerk's rows in, row by row, and hands the plan to the principal with the last slice. */
export async function submitPlan(context: Context, school: string, input: PlanSubmitInput): Promise<PlanSubmitPayload> {
  const { viewer } = context
  if (!viewer) return decline(PlanSubmitPayload, refuse('signedOut', {}))
  if (!(await visibleSchool(context, school))) return decline(PlanSubmitPayload, refuse('notAvailable', {}, ['school']))
  if (!hasSchoolRole(viewer, 'clerk', school)) return decline(PlanSubmitPayload, refuse('onlyRole', { role: 'clerk' }))
  const faults = faultsOfBatch(input, context.clock.today())
  if (faults.length > 0) return decline(PlanSubmitPayload, ...faults)
  const { idempotencyKey: key, ...body } = input
  const done = await once(context, { operation: 'planSubmit', key, body: { school, ...body }, by: viewer.account }, (em) => act({ context, viewer, input }, school, em))
  return 'refusal' in done ? decline(PlanSubmitPayload, done.refusal) : payloadOf(context, done)
}
