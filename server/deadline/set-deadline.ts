import type { SqlEntityManager } from '@mikro-orm/sql'
import { isOfficerOf, visibleAuthority } from '#server/account/scope.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { chainOf } from '#server/authority/chain.ts'
import type { Context, Viewer } from '#server/context.ts'
import { answer, decline } from '#server/graph/answer.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { once, type Outcome } from '#server/idempotency/once.ts'
import { revive } from '#server/plan/revive.ts'
import { knownYear, knownYears } from '#server/plan/school-years.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { fixedBy } from './deadline-of.ts'
import { FixedDeadline } from './deadline.entity.ts'
import { DeadlinePayload, type DeadlineSetInput } from './deadline.types.ts'
import { showDeadline } from './show-deadline.ts'

const longestCitation = 300

interface Kept {
  readonly userErrors: readonly UserError[]
}

interface Setting {
  readonly em: SqlEntityManager
  readonly authority: Authority
  readonly input: DeadlineSetInput
}

function faultsOfInput({ schoolYear, date, citation }: DeadlineSetInput, today: string): UserError[] {
  const year = knownYear(schoolYear, today)
  const { first, last } = knownYears(today)
  if (!year) return [refuse('unknownSchoolYear', { schoolYear, first: first.label, last: last.label }, ['input', 'schoolYear'])]
  const from = `${schoolYear.slice(0, 4)}-01-01`
  if (date < from || date > year.to) return [refuse('deadlineOutOfYear', { from, to: year.to }, ['input', 'date'])]
  return citation && citation.length > longestCitation ? [refuse('tooLong', { field: 'citation', most: longestCitation }, ['input', 'citation'])] : []
}

/** A deadline above that is earlier stands: below, one may tighten only. */
async function earlierAbove({ em, authority, input }: Setting): Promise<UserError[]> {
  const [, ...above] = await chainOf(em, authority)
  const fixed = await Promise.all(above.map(({ id }) => fixedBy(em, id, input.schoolYear)))
  const earlier = fixed.filter((one) => one !== null && one.date < input.date)
  return earlier.flatMap((one) => (one ? [refuse('deadlineAfterAbove', { name: one.authority.name, date: one.date }, ['input', 'date'])] : []))
}

/** Those below who had said later: both claim to count, so both sides are told. */
async function laterBelow({ em, authority, input }: Setting): Promise<UserError[]> {
  const below = await em.find(Authority, { parent: authority })
  const fixed = await Promise.all(below.map(({ id }) => fixedBy(em, id, input.schoolYear)))
  const names = fixed.flatMap((one) => (one && one.date > input.date ? [one.authority.name] : []))
  return names.length > 0 ? [refuse('deadlinesBelowLater', { names, date: input.date }, ['input', 'date'])] : []
}

async function act(setting: Setting, { account }: Viewer, now: Date): Promise<Outcome<Kept>> {
  const { em, authority, input } = setting
  const own = await fixedBy(em, authority.id, input.schoolYear)
  const version = own?.version ?? 0
  if (version !== input.version) return { kept: false, answer: { userErrors: [refuse('deadlineMoved', { mine: input.version, theirs: version }, ['input', 'version'])] } }
  const refusals = await earlierAbove(setting)
  if (refusals.length > 0) return { kept: false, answer: { userErrors: refusals } }
  const { schoolYear, date, citation } = input
  em.create(FixedDeadline, { authority, schoolYear, date, citation: citation?.trim() || null, version: version + 1, setBy: account.displayName, setAt: now })
  return { kept: true, answer: { userErrors: await laterBelow(setting) } }
}

/** An officer fixes until when the schools of an authority must have sent their plans. */
export async function setDeadline(context: Context, id: string, input: DeadlineSetInput): Promise<DeadlinePayload> {
  const { viewer, clock, em } = context
  if (!viewer) return decline(DeadlinePayload, refuse('signedOut', {}))
  const authority = await visibleAuthority(context, id)
  if (!authority) return decline(DeadlinePayload, refuse('notAvailable', {}, ['authority']))
  if (!isOfficerOf(viewer, id)) return decline(DeadlinePayload, refuse('onlyRole', { role: 'officer' }))
  const faults = faultsOfInput(input, clock.today())
  if (faults.length > 0) return decline(DeadlinePayload, ...faults)
  const { idempotencyKey: key, ...body } = input
  const done = await once<Kept>(context, { operation: 'deadlineSet', key, body: { authority: id, ...body }, by: viewer.account }, async (inside) =>
    act({ em: inside, authority: await inside.findOneOrFail(Authority, { id }), input }, viewer, clock.now()),
  )
  if ('refusal' in done) return decline(DeadlinePayload, done.refusal)
  return answer(DeadlinePayload, { deadline: await showDeadline(em, authority, { schoolYear: input.schoolYear, today: clock.today() }), userErrors: revive(done.answer.userErrors), replayed: done.replayed })
}
