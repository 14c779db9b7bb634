import type { Context } from '#server/context.ts'
import { decline } from '#server/graph/answer.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { once, type Outcome } from '#server/idempotency/once.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { claimsOf } from './claim.ts'
import { payloadOf, writeStep, type Act, type Kept } from './enter-provision.ts'
import { faultsOfCitation } from './faults-of-entry.ts'
import { ownUnit } from './find-unit.ts'
import { ProvisionPayload, type ProvisionRepealInput } from './provision.types.ts'
import { stepOn, turningDays } from './timeline.ts'

const speaksLater = async ({ em, unit }: Act, { provision, from }: ProvisionRepealInput): Promise<boolean> => {
  const steps = (await claimsOf(em, [unit], { question: provision })).flatMap((claim) => claim.steps)
  return [from, ...turningDays(steps).filter((day) => day > from)].some((day) => (stepOn(steps, day)?.value ?? null) !== null)
}

async function act(scene: Act, input: ProvisionRepealInput): Promise<Outcome<Kept>> {
  const declined = (refusal: UserError): Outcome<Kept> => ({ kept: false, answer: { step: null, userErrors: [refusal] } })
  if (!(await speaksLater(scene, input))) return declined(refuse('nothingToRepeal', { from: input.from }, ['input', 'from']))
  const { provision: question, from, citation, version } = input
  return writeStep(scene, { question, value: null, days: { from, until: null }, citation, yields: false, corrects: null, version })
}

/** Takes back what a unit fixed, from a day on; what held before stays as it was. */
export async function repealProvision(context: Context, input: ProvisionRepealInput): Promise<ProvisionPayload> {
  const found = await ownUnit(context, input)
  if ('refusal' in found) return decline(ProvisionPayload, found.refusal)
  const { viewer, unit } = found
  const { clock } = context
  const faults = faultsOfCitation(input.citation, clock.today())
  if (faults.length > 0) return decline(ProvisionPayload, ...faults)
  const { idempotencyKey: key, ...body } = input
  const done = await once<Kept>(context, { operation: 'provisionRepeal', key, body, by: viewer.account }, (em) => act({ em, unit, viewer, now: clock.now() }, input))
  return 'refusal' in done ? decline(ProvisionPayload, done.refusal) : payloadOf(context, done)
}
