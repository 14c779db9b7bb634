import { LockMode } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Context, Viewer } from '#server/context.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { once, type Outcome } from '#server/idempotency/once.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { blocked, blockedByState } from '../blocked.ts'
import { writeEvent } from '../events.ts'
import { steps, type PlanAct } from '../plan-act.ts'
import { Plan } from '../plan.entity.ts'
import { revive } from '../revive.ts'
import { rolesIn, visiblePlan } from '../visible-plan.ts'
import type { PlanActInput } from './act.types.ts'

/** One act on one plan, inside its transaction. */
export interface Deed<Input extends PlanActInput = PlanActInput> {
  readonly em: SqlEntityManager
  readonly plan: Plan
  readonly input: Input
  readonly viewer: Viewer
  readonly clock: Context['clock']
}

export interface ActAnswer {
  readonly submissionId: string | null
  readonly userErrors: readonly UserError[]
}

export interface Performed {
  readonly plan: Plan | null
  readonly submissionId: string | null
  readonly userErrors: UserError[]
  readonly replayed: boolean
}

/** What an act does besides moving the plan on: why it declines, or the submission it concerns. */
export type Change<Input extends PlanActInput> = (deed: Deed<Input>) => Promise<{ readonly refusals?: readonly UserError[]; readonly submissionId?: string }>

export interface ActOn<Input extends PlanActInput> {
  readonly act: PlanAct
  readonly input: Input
  readonly change: Change<Input>
}

const declined = (userErrors: readonly UserError[]): Outcome<ActAnswer> => ({ kept: false, answer: { submissionId: null, userErrors } })

function obstacle({ plan, input }: Deed, act: PlanAct): UserError | null {
  const outOfPlace = blockedByState(plan.state, act)
  if (outOfPlace) return outOfPlace
  return plan.version === input.version ? null : refuse('planMoved', { mine: input.version, theirs: plan.version }, ['input', 'version'])
}

async function carryOut<Input extends PlanActInput>(deed: Deed<Input>, { act, change }: ActOn<Input>): Promise<Outcome<ActAnswer>> {
  const fault = obstacle(deed, act)
  if (fault) return declined([fault])
  const { refusals = [], submissionId = null } = await change(deed)
  if (refusals.length > 0) return declined(refusals)
  deed.plan.state = steps[act].to
  deed.plan.version += 1
  deed.plan.note = deed.input.note?.trim() || null
  writeEvent(deed.em, { plan: deed.plan, by: deed.viewer.account, act, at: deed.clock.now(), note: deed.plan.note })
  await deed.em.flush()
  return { kept: deed.input.mode === 'commit', answer: { submissionId: deed.input.mode === 'commit' ? submissionId : null, userErrors: [] } }
}

const failed = (plan: Plan | null, ...userErrors: UserError[]): Performed => ({ plan, submissionId: null, userErrors, replayed: false })

/** Whoever may see the plan is told why not; to everybody else it does not exist. */
async function seen(context: Context, id: string, act: PlanAct): Promise<{ plan: Plan } | Performed> {
  if (!context.viewer) return failed(null, refuse('signedOut', {}))
  const plan = await visiblePlan(context, { id })
  if (!plan) return failed(null, refuse('notAvailable', {}, ['plan']))
  const roles = await rolesIn(context, plan)
  return roles[steps[act].by] ? { plan } : failed(plan, ...[blocked(roles, plan.state, act)].filter((refusal) => refusal !== null))
}

/** Moves a plan one step on: once per key, on the version that was seen, by who may, from where it stands. */
export async function perform<Input extends PlanActInput>(context: Context, id: string, step: ActOn<Input>): Promise<Performed> {
  const found = await seen(context, id, step.act)
  const { viewer, clock } = context
  if ('userErrors' in found || !viewer) return 'userErrors' in found ? found : failed(null)
  const { idempotencyKey: key, ...body } = step.input
  const done = await once(context, { operation: step.act, key, body: { plan: id, ...body }, by: viewer.account }, async (em) => {
    const plan = await em.findOneOrFail(Plan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['school'] })
    return carryOut({ em, plan, input: step.input, viewer, clock }, step)
  })
  if ('refusal' in done) return failed(found.plan, done.refusal)
  return { plan: await visiblePlan(context, { id }), submissionId: done.answer.submissionId, userErrors: revive(done.answer.userErrors), replayed: done.replayed }
}
