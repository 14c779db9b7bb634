import type { SqlEntityManager } from '@mikro-orm/sql'
import { bookOf } from '#schema/year/book-of.ts'
import type { Context } from '#server/context.ts'
import { answer, decline } from '#server/graph/answer.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { once, type Outcome } from '#server/idempotency/once.ts'
import { revive } from '#server/plan/revive.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { actorsOf, rolesOn } from '#server/year/actors.ts'
import { entriesOf } from '#server/year/entries-of-year.ts'
import { openYear, type OpenYear } from '#server/year/open-year.ts'
import { Paper } from './paper.entity.ts'
import { PaperRevokePayload, type PaperRevokeInput } from './paper.types.ts'
import { PaperRevocation } from './revocation.entity.ts'
import { signs } from './who-signs.ts'

const LONGEST = 500

/** What is kept of an answer; the paper itself is read again. */
interface Kept {
  readonly userErrors: readonly UserError[]
}

interface Asked {
  readonly open: OpenYear
  readonly paper: Paper
  readonly reason: string
}

const declined = (refusal: UserError): Outcome<Kept> => ({ kept: false, answer: { userErrors: [refusal] } })

async function maySign(em: SqlEntityManager, { open: { viewer, school }, paper }: Asked, today: string): Promise<boolean> {
  const book = bookOf(await entriesOf(em, { school: school.id, schoolYear: paper.schoolYear }))
  return signs(rolesOn(book, actorsOf(viewer, school.id), today))
}

/** Why this paper is not revoked; null: it is. */
async function refusalOf(em: SqlEntityManager, asked: Asked, today: string): Promise<UserError | null> {
  if (!(await maySign(em, asked, today))) return refuse('paperOnlyRevoker', {})
  if (asked.reason === '' || asked.reason.length > LONGEST) return refuse('paperReason', { most: LONGEST }, ['input', 'reason'])
  const already = await em.findOne(PaperRevocation, { paper: asked.paper.id })
  return already && refuse('paperRevokedAlready', { on: already.on }, ['paper'])
}

async function carryOut({ clock }: Context, em: SqlEntityManager, asked: Asked): Promise<Outcome<Kept>> {
  const { open: { viewer: { account } }, paper, reason } = asked
  const refusal = await refusalOf(em.fork({ keepTransactionContext: true }), asked, clock.today())
  if (refusal) return declined(refusal)
  const revocation = Object.assign(new PaperRevocation(), { paper: em.getReference(Paper, paper.id), on: clock.today(), at: clock.now(), account: account.id, byName: account.displayName, reason })
  await em.persist(revocation).flush()
  return { kept: true, answer: { userErrors: [] } }
}

/** The paper with the year it is of, if the viewer works at the school; others are told there is no such paper. */
async function opened(context: Context, id: string): Promise<Pick<Asked, 'open' | 'paper'> | { readonly refusal: UserError }> {
  if (!context.viewer) return { refusal: refuse('signedOut', {}) }
  const paper = await context.em.fork().findOne(Paper, { id })
  const open = paper && (await openYear(context, paper.school.id, paper.schoolYear))
  return paper && open && !('refusal' in open) ? { paper, open } : { refusal: refuse('notAvailable', {}, ['paper']) }
}

/** Says once that a paper holds no longer; its bytes and its number stay. */
export async function revokePaper(context: Context, id: string, { reason, idempotencyKey: key }: PaperRevokeInput): Promise<PaperRevokePayload> {
  const found = await opened(context, id)
  if ('refusal' in found) return decline(PaperRevokePayload, found.refusal)
  const done = await once<Kept>(context, { operation: 'paperRevoke', key, body: { paper: id, reason }, by: found.open.viewer.account }, (em) => carryOut(context, em, { ...found, reason: reason.trim() }))
  if ('refusal' in done) return decline(PaperRevokePayload, done.refusal)
  const userErrors = revive(done.answer.userErrors)
  return answer(PaperRevokePayload, { paper: userErrors.length === 0 ? found.paper : null, userErrors, replayed: done.replayed })
}
