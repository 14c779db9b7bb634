import { PlanSubmitDocument, type PlanRowInput, type PlanSubmitInput, type PlanSubmitMutation, type WriteMode } from '../../api/generated/graphql.ts'
import { checksum } from '../../file/checksum.ts'
import type { FileState, PendingAct } from '../../file/state.ts'
import type { Desk, Notice, Seen } from '../../desk/desk.ts'
import { remember } from '../../desk/remember.ts'
import type { Target } from '../../desk/target.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { added, emptySummary, type PlanHead, type RowResult, type Summary } from './sending.ts'
import { rowsOf, type Decisions } from './rows.ts'
import { halvedFrom, slicesOf } from './slices.ts'

export interface Batch {
  readonly seen: Seen
  readonly target: Target
  readonly decisions: Decisions
  readonly mode: WriteMode
}

/** What came back so far; `stopped` says why there is no more. */
export interface Returned {
  readonly results: readonly RowResult[]
  readonly summary: Summary
  /** Known from the first slice on. */
  readonly planId: string | null
  /** The plan as it stands once the last slice was answered. */
  readonly plan: PlanHead | null
  readonly stopped: Notice | null
  /** What the server remarked although it took the rows, such as other rules than the sheet was checked by. */
  readonly remarked: Notice | null
}

const ADDIN_VERSION = '0.1.0'
const LEVELS = { preschool: 'PRESCHOOL', primary: 'PRIMARY', lowerSecondary: 'LOWER_SECONDARY', upperSecondary: 'UPPER_SECONDARY' } as const

type Body = Omit<PlanSubmitInput, 'idempotencyKey'>

/** The version this file last saw of the very plan that is meant. */
export const versionOf = (state: FileState, { school, schoolYear }: Target): number | null =>
  state.schoolId === school && state.schoolYear === schoolYear ? (state.planVersion ?? null) : null

type Place = Pick<Body, 'final' | 'rowsInAll' | 'firstRow'>

const bodyOf = ({ seen, target, mode }: Batch, rows: readonly PlanRowInput[], place: Place): Body => {
  const { plan, level } = seen.judged.reading.roster.context
  return {
    schoolYear: target.schoolYear,
    baseVersion: versionOf(seen.file.state, target),
    mode,
    errorPolicy: 'ACCEPT_VALID',
    ruleset: seen.judged.ruleset.version,
    context: { modulesPerTeacher: plan.modulesPerTeacher, periods03: plan.periods03, level: level === null ? null : LEVELS[level] },
    workbook: { fileId: seen.file.state.fileId, addinVersion: ADDIN_VERSION },
    ...place,
    rows: [...rows],
  }
}

type Rows = readonly PlanRowInput[]

const rowsIn = ({ seen, target, decisions }: Batch): Rows =>
  rowsOf(seen.judged.reading, { bindings: seen.file.state.bindings, decisions, schoolYear: target.schoolYear })

const bodiesOf = (batch: Batch, slices: readonly Rows[]): readonly Body[] => {
  const before = (index: number): number => slices.slice(0, index).reduce((sum, slice) => sum + slice.length, 0)
  const rowsInAll = before(slices.length)
  return slices.map((slice, index) => bodyOf(batch, slice, { final: index === slices.length - 1, rowsInAll, firstRow: before(index) }))
}

/** One key per slice and body: a slice sent before and never answered goes out again under its first key. */
const actsOf = ({ target }: Batch, bodies: readonly Body[], known: readonly PendingAct[]): readonly PendingAct[] =>
  bodies.map((body, index) => {
    const act = `planSubmit ${target.school} ${target.schoolYear} ${String(index)}`
    const digest = checksum(JSON.stringify(body))
    const before = known.find((pending) => pending.act === act && pending.body === digest)
    return before ?? { act, body: digest, idempotencyKey: crypto.randomUUID() }
  })

/** Keys go into the file before the first slice leaves, so that even a closed pane can ask again. */
const keepKeys = (desk: Desk, acts: readonly PendingAct[]): Promise<unknown> =>
  remember(desk, (state) => ({ ...state, pending: [...state.pending.filter((other) => !acts.some((act) => act.act === other.act)), ...acts] }))

interface Post {
  readonly desk: Desk
  readonly batch: Batch
  readonly signal: AbortSignal
}

const nothing: Returned = { results: [], summary: emptySummary, planId: null, plan: null, stopped: null, remarked: null }

const planIn = ({ plan, head }: PlanSubmitMutation['planSubmit']): Pick<Returned, 'planId' | 'plan'> => ({ planId: plan?.id ?? null, plan: head ?? null })

/** What a slice came to; 'tooLarge': it has to go in smaller ones. */
const post = async ({ desk, batch, signal }: Post, body: Body, { idempotencyKey }: PendingAct): Promise<Returned | 'tooLarge'> => {
  const variables = { school: batch.target.school, input: { ...body, idempotencyKey }, whole: body.final ?? true }
  const answer = await desk.api.ask({ document: PlanSubmitDocument, variables }, { signal, repeatable: true })
  if (!answer.ok) return answer.trouble.kind === 'tooLarge' && body.rows.length > 1 ? 'tooLarge' : { ...nothing, stopped: troubled(answer.trouble) }
  const { results, summary, userErrors } = answer.data.planSubmit
  const said = userErrors.length > 0 ? refused(desk, userErrors) : null
  const declined = results.length < body.rows.length
  return { results, summary, ...planIn(answer.data.planSubmit), stopped: declined ? said : null, remarked: said && { ...said, tone: 'warning' } }
}

const joined = (sum: Returned, next: Returned): Returned => ({
  results: [...sum.results, ...next.results],
  summary: added(sum.summary, next.summary),
  planId: next.planId ?? sum.planId,
  plan: next.plan ?? sum.plan,
  stopped: next.stopped,
  remarked: next.remarked ?? sum.remarked,
})

interface Planned {
  readonly slices: readonly Rows[]
  readonly bodies: readonly Body[]
  readonly acts: readonly PendingAct[]
}

const plan = async (desk: Desk, batch: Batch, { slices, acts: known }: Pick<Planned, 'slices' | 'acts'>): Promise<Planned> => {
  const bodies = bodiesOf(batch, slices)
  const acts = actsOf(batch, bodies, known)
  if (batch.mode === 'COMMIT') await keepKeys(desk, acts)
  return { slices, bodies, acts }
}

/** Sends one slice, between two of which the person may stop. */
const sendOne = async (at: Post, { bodies, acts }: Planned, index: number): Promise<Returned | 'tooLarge'> => {
  const [body, act] = [bodies[index], acts[index]]
  if (at.signal.aborted || !body || !act) return { ...nothing, stopped: troubled({ kind: 'cancelled' }) }
  return post(at, body, act)
}

/** Sends slice after slice; what was sent stays sent. A slice that is too large goes again in halves, and so does what follows it. */
export const sendRows = async (desk: Desk, batch: Batch): Promise<Returned> => {
  const controller = new AbortController()
  const at: Post = { desk, batch, signal: controller.signal }
  let planned = await plan(desk, batch, { slices: slicesOf(rowsIn(batch)), acts: batch.seen.file.state.pending })
  let returned = nothing
  for (let index = 0; index < planned.slices.length && !returned.stopped;) {
    const of = planned.slices.length
    const done = index
    desk.busy.change((busy) => busy && { ...busy, done, of, cancel: () => { controller.abort() } })
    const next = await sendOne(at, planned, index)
    if (next === 'tooLarge') planned = await plan(desk, batch, { ...planned, slices: halvedFrom(planned.slices, index) })
    else {
      returned = joined(returned, next)
      index += 1
    }
  }
  return returned
}
