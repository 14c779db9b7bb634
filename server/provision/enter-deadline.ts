import type { DueBefore } from '#schema/law/load.ts'
import type { Context } from '#server/context.ts'
import { fixedBy } from '#server/deadline/deadline-of.ts'
import { setDeadline } from '#server/deadline/set-deadline.ts'
import { answer, decline } from '#server/graph/answer.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { ProvisionPayload, type ProvisionEnterInput } from './provision.types.ts'
import { idOf, type Unit } from './units.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** A deadline lives where deadlineSet keeps it; entering it here is the same act, so that there is one answer to when a plan is late. */
export async function enterDeadline(context: Context, unit: Unit, input: ProvisionEnterInput): Promise<ProvisionPayload> {
  const { schoolYear, citation, idempotencyKey } = input
  if (!schoolYear) return decline(ProvisionPayload, refuse('deadlineNeedsYear', {}, ['input', 'schoolYear']))
  const { month, day } = input.value as DueBefore
  const known = await fixedBy(context.em, idOf(unit), schoolYear)
  const cited = [citation.instrument.trim(), citation.clause?.trim()].filter(Boolean).join(', ')
  const date = `${schoolYear.slice(0, schoolYear.indexOf('-'))}-${two(month)}-${two(day)}`
  const { userErrors, replayed } = await setDeadline(context, idOf(unit), { idempotencyKey, schoolYear, date, citation: cited, version: input.version === 0 ? 0 : (known?.version ?? 0) })
  return answer(ProvisionPayload, { userErrors, replayed })
}
