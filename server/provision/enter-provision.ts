import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Context, Viewer } from '#server/context.ts'
import { answer, decline } from '#server/graph/answer.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { tidy } from '#server/graph/tidy.ts'
import { once, type Outcome } from '#server/idempotency/once.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { schoolPlanDue } from '#schema/law/tt-19-2019.ts'
import { claimsOf } from './claim.ts'
import { conflictsAbove, conflictsBelow, ownConflicts, type Entry, type Rival } from './conflicts.ts'
import { enterDeadline } from './enter-deadline.ts'
import { daysOf, faultsOfEntry, type Days } from './faults-of-entry.ts'
import { ownUnit } from './find-unit.ts'
import { LocalProvision } from './local-provision.entity.ts'
import { ProvisionPayload, type ProvisionEnterInput, type CitationInput } from './provision.types.ts'
import { reviveConflicts } from './revive-conflicts.ts'
import { sayConflict } from './say-conflict.ts'
import { stepOf } from './show-step.ts'
import { idOf, type Unit } from './units.ts'

/** What is kept of an act on provisions. */
export interface Kept {
  readonly step: string | null
  readonly userErrors: readonly UserError[]
}

/** The facts of a step to be written. */
export interface Writing {
  readonly question: string
  readonly value: unknown
  readonly days: Days
  readonly citation: CitationInput
  readonly yields: boolean
  readonly corrects: string | null
  readonly version: number
}

export interface Act {
  readonly em: SqlEntityManager
  readonly unit: Unit
  readonly viewer: Viewer
  readonly now: Date
}

const unitOf = (unit: Unit) => ({ unit: idOf(unit), authority: unit.kind === 'authority' ? unit.authority.id : null, school: unit.kind === 'school' ? unit.school.id : null })

const stepFrom = ({ em, unit, viewer, now }: Act, { days, citation, ...rest }: Writing): LocalProvision =>
  em.create(
    LocalProvision,
    {
      ...rest, ...days, ...unitOf(unit),
      instrument: tidy(citation.instrument), clause: citation.clause?.trim() || null, checkedOn: citation.checkedOn ?? null,
      setBy: viewer.account.displayName, setAt: now,
    },
    { persist: false },
  )

const declined = (...userErrors: UserError[]): Outcome<Kept> => ({ kept: false, answer: { step: null, userErrors } })

/** Claims that stand against an entry, and claims below that it contradicts; a repeal claims nothing. */
async function rivalsOf(em: SqlEntityManager, entry: Entry, own: readonly LocalProvision[]): Promise<{ readonly against: readonly Rival[]; readonly beside: readonly Rival[] }> {
  if (entry.step.value === null) return { against: [], beside: [] }
  return { against: [...ownConflicts(entry, own), ...(await conflictsAbove(em, entry))], beside: await conflictsBelow(em, entry) }
}

/** Writes a step unless another claim stands against it; claims below that it does not let stand are told beside it. */
export async function writeStep(act: Act, writing: Writing): Promise<Outcome<Kept>> {
  const { em, unit } = act
  const own = (await claimsOf(em, [unit], { question: writing.question })).flatMap(({ steps }) => steps)
  const last = own.at(-1)?.version ?? 0
  if (last !== writing.version) return declined(refuse('provisionMoved', { mine: writing.version, theirs: last }, ['input', 'version']))
  if (writing.corrects !== null && !own.some(({ id }) => id === writing.corrects)) return declined(refuse('notAvailable', {}, ['input', 'corrects']))
  const step = stepFrom(act, { ...writing, version: last + 1 })
  const entry: Entry = { unit, step }
  const { against, beside } = await rivalsOf(em, entry, own)
  if (against.length > 0) return declined(...against.map((rival) => sayConflict(entry, rival)))
  em.persist(step)
  await em.flush()
  return { kept: true, answer: { step: step.id, userErrors: beside.map((rival) => sayConflict(entry, rival)) } }
}

/** The answer as GraphQL tells it, the same for a first and for a repeated request. */
export async function payloadOf({ em }: Context, { answer: kept, replayed }: { answer: Kept; replayed: boolean }): Promise<ProvisionPayload> {
  const step = kept.step === null ? null : await em.findOne(LocalProvision, { id: kept.step })
  return answer(ProvisionPayload, { step: step && stepOf(step), userErrors: reviveConflicts(kept.userErrors), replayed })
}

const writingOf = ({ provision: question, value, citation, yields, corrects, version }: ProvisionEnterInput, days: Days): Writing => ({ question, value, days, citation, yields, corrects: corrects ?? null, version })

/** An officer or a principal enters what their unit fixed, with its days and its document. */
export async function enterProvision(context: Context, input: ProvisionEnterInput): Promise<ProvisionPayload> {
  const found = await ownUnit(context, input)
  if ('refusal' in found) return decline(ProvisionPayload, found.refusal)
  const { clock } = context
  const faults = faultsOfEntry(input, found.unit, clock.today())
  const days = daysOf(input, clock.today())
  if (faults.length > 0 || days === null) return decline(ProvisionPayload, ...faults)
  if (input.provision === schoolPlanDue.id) return enterDeadline(context, found.unit, input)
  const { idempotencyKey: key, ...body } = input
  const done = await once<Kept>(context, { operation: 'provisionEnter', key, body, by: found.viewer.account }, (em) =>
    writeStep({ em, unit: found.unit, viewer: found.viewer, now: clock.now() }, writingOf(input, days)),
  )
  return 'refusal' in done ? decline(ProvisionPayload, done.refusal) : payloadOf(context, done)
}
