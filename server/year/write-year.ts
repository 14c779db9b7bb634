import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Context } from '#server/context.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { once, type Outcome } from '#server/idempotency/once.ts'
import type { ErrorPolicy, WriteMode } from '#server/plan/closed-sets.ts'
import { revive } from '#server/plan/revive.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { ActRead } from './act-of.ts'
import { deskOf, enterActs, heldBack, type ActResult, type Desk } from './enter-acts.ts'
import type { OpenYear } from './open-year.ts'

/** The acts a request comes to, made where the book is known; or why there are none. */
export type ActsOf = (desk: Desk) => Promise<readonly ActRead[] | { readonly refusal: UserError }>

export interface Writing {
  readonly operation: string
  readonly key: string
  readonly body: object
  readonly version: number
  readonly mode: WriteMode
  readonly policy: ErrorPolicy
  readonly acts: ActsOf
  /** What has to be done before the entries are kept; where it fails, nothing is. */
  readonly beforeKept?: (em: SqlEntityManager) => Promise<void>
}

export interface Written {
  readonly results: readonly ActResult[]
  readonly userErrors: readonly UserError[]
  readonly replayed: boolean
}

type Answer = Omit<Written, 'replayed'>

const declinedWhole = (...userErrors: UserError[]): Outcome<Answer> => ({ kept: false, answer: { results: [], userErrors } })

function outcomeOf(results: readonly ActResult[], { policy, mode }: Writing): Outcome<Answer> {
  const broken = policy === 'allOrNothing' && results.some(({ entered }) => !entered)
  const told = broken ? heldBack(results) : results
  return { kept: mode === 'commit' && told.some(({ entered }) => entered), answer: { results: told, userErrors: [] } }
}

async function carryOut(em: SqlEntityManager, { open, clock }: Pick<Desk, 'open' | 'clock'>, writing: Writing): Promise<Outcome<Answer>> {
  const desk = await deskOf(em, open, clock)
  const { version: theirs } = desk.book
  if (theirs !== writing.version) return declinedWhole(refuse('yearMoved', { mine: writing.version, theirs }, ['input', 'version']))
  const acts = await writing.acts(desk)
  if ('refusal' in acts) return declinedWhole(acts.refusal)
  const outcome = outcomeOf(await enterActs(desk, acts), writing)
  if (outcome.kept) await writing.beforeKept?.(em)
  return outcome
}

/**
 * Writes into a year once, on the version that was seen. Two writers at the same moment reach for the same number:
 * the database lets one have it, and the other is judged again on a book that has moved.
 */
export async function writeYear(context: Context, open: OpenYear, writing: Writing): Promise<Written> {
  const { operation, key, body } = writing
  const place = { school: open.school.id, schoolYear: open.year.label }
  const done = await once<Answer>(context, { operation, key, body: { ...place, ...body }, by: open.viewer.account }, (em) =>
    carryOut(em, { open, clock: context.clock }, writing))
  if ('refusal' in done) return { results: [], userErrors: [done.refusal], replayed: false }
  const { results, userErrors } = done.answer
  return { results: results.map((result) => ({ ...result, userErrors: revive(result.userErrors) })), userErrors: revive(userErrors), replayed: done.replayed }
}
