import type { Context } from '#server/context.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { actOf } from './act-of.ts'
import type { OpenYear } from './open-year.ts'
import { mostActs, type YearRecordInput } from './record.types.ts'
import { writeYear, type Written } from './write-year.ts'

function faultOf({ acts }: YearRecordInput): UserError | null {
  if (acts.length === 0) return refuse('yearActsMissing', {}, ['input', 'acts'])
  return acts.length > mostActs ? refuse('yearTooManyActs', { acts: acts.length, most: mostActs }, ['input', 'acts']) : null
}

/** Enters what somebody says happened, in its order. */
export async function recordYear(context: Context, open: OpenYear, input: YearRecordInput): Promise<Written> {
  const fault = faultOf(input)
  if (fault) return { results: [], userErrors: [fault], replayed: false }
  const { idempotencyKey: key, ...body } = input
  const acts = input.acts.map((given, index) => actOf(given, ['input', 'acts', String(index)]))
  return writeYear(context, open, { operation: 'yearRecord', key, body, version: input.version, mode: input.mode, policy: input.errorPolicy, acts: () => Promise.resolve(acts) })
}
