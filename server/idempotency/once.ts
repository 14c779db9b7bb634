import type { SqlEntityManager } from '@mikro-orm/sql'
import { unlessTaken } from '#server/db/unless-taken.ts'
import type { Account } from '#server/account/account.entity.ts'
import type { Context } from '#server/context.ts'
import type { Refusal } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { canonical, sha256Of } from '#server/submission/canonical.ts'
import { KeptAnswer } from './kept-answer.entity.ts'
import { oldestKept } from './oldest-kept.ts'
import { Undo } from './undo.ts'

const longestKey = 200
const shortestKey = 8

/** An act that must not happen twice: whatever it is done to and with is its body. */
export interface Act {
  readonly operation: string
  readonly key: string
  readonly body: unknown
  readonly by: Account
}

/** What an act came to. Not kept: everything it did is undone, and the answer told all the same. */
export interface Outcome<Answer> {
  readonly kept: boolean
  readonly answer: Answer
}

export type Once<Answer> = { readonly refusal: Refusal } | { readonly answer: Answer; readonly replayed: boolean }

type Work<Answer> = (em: SqlEntityManager) => Promise<Outcome<Answer>>

async function earlier<Answer>({ em, clock }: Context, act: Act): Promise<Once<Answer> | null> {
  const kept = await em.fork().findOne(KeptAnswer, { account: act.by.id, operation: act.operation, key: act.key, at: { $gt: oldestKept(clock.now()) } })
  if (!kept) return null
  return kept.bodySha256 === sha256Of(canonical(act.body)) ? { answer: kept.answer as Answer, replayed: true } : { refusal: refuse('keyReused', {}, ['input', 'idempotencyKey']) }
}

async function remember(em: SqlEntityManager, act: Act, kept: { at: Date; answer: unknown }): Promise<void> {
  // An answer past its days may still hold the key.
  await em.nativeDelete(KeptAnswer, { account: act.by.id, operation: act.operation, key: act.key, at: { $lte: oldestKept(kept.at) } })
  em.create(KeptAnswer, { account: act.by.id, operation: act.operation, key: act.key, bodySha256: sha256Of(canonical(act.body)), ...kept })
}

/** Does the work in one transaction together with remembering its answer. */
async function carryOut<Answer>(context: Context, act: Act, work: Work<Answer>): Promise<Once<Answer>> {
  const { em, clock } = context
  try {
    return await em.fork().transactional(async (inside) => {
      const { kept, answer } = await work(inside)
      if (!kept) throw new Undo(answer)
      await remember(inside, act, { at: clock.now(), answer })
      return { answer, replayed: false }
    })
  } catch (fault) {
    // Declined perhaps only because the same request, sent twice, got there first while this one waited.
    if (fault instanceof Undo) return (await earlier<Answer>(context, act)) ?? { answer: fault.answer as Answer, replayed: false }
    throw fault
  }
}

/** The first request acts and its answer is kept; the same again is given that answer; the same key with another body is refused. */
export async function once<Answer>(context: Context, act: Act, work: Work<Answer>): Promise<Once<Answer>> {
  if (act.key.length < shortestKey || act.key.length > longestKey) {
    return { refusal: refuse('keyForm', { most: longestKey }, ['input', 'idempotencyKey']) }
  }
  const known = await earlier<Answer>(context, act)
  if (known) return known
  const done = await unlessTaken(() => carryOut(context, act, work))
  return done ?? (await earlier<Answer>(context, act)) ?? carryOut(context, act, work)
}
