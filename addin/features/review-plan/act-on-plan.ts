import type { Answer } from '../../api/answer.ts'
import {
  PlanAcceptDocument, PlanApproveDocument, PlanPushDocument, PlanReturnDocument, PlanSendBackDocument, type TroubleFragment,
} from '../../api/generated/graphql.ts'
import { actKey } from '../../desk/act-key.ts'
import type { Desk } from '../../desk/desk.ts'
import { keepReceipt } from '../../desk/keep-receipt.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { review, written, type Plan } from './review.ts'

export type PlanAct = 'approve' | 'return' | 'push' | 'accept' | 'sendBack'

interface Payload {
  readonly plan?: Plan | null
  readonly userErrors: readonly TroubleFragment[]
}

const mapped = <From>(answer: Answer<From>, pick: (data: From) => Payload): Answer<Payload> => (answer.ok ? { ok: true, data: pick(answer.data) } : answer)

const simple = (plan: Plan) => ({ version: plan.version, note: review.get().note || null, mode: 'COMMIT' as const })

const noted = (plan: Plan) => ({ version: plan.version, note: review.get().note || null, notes: [...written(review.get())], mode: 'COMMIT' as const })

const once = { repeatable: true } as const

type Ask = (desk: Desk, plan: Plan, idempotencyKey: string) => Promise<Answer<Payload>>

const asks: Readonly<Record<PlanAct, Ask>> = {
  approve: async ({ api }, plan, idempotencyKey) =>
    mapped(await api.ask({ document: PlanApproveDocument, variables: { plan: plan.id, input: { ...simple(plan), idempotencyKey } } }, once), (data) => data.planApprove),
  push: async ({ api }, plan, idempotencyKey) =>
    mapped(await api.ask({ document: PlanPushDocument, variables: { plan: plan.id, input: { ...simple(plan), idempotencyKey } } }, once), (data) => data.planPush),
  accept: async ({ api }, plan, idempotencyKey) =>
    mapped(await api.ask({ document: PlanAcceptDocument, variables: { plan: plan.id, input: { ...simple(plan), idempotencyKey } } }, once), (data) => data.planAccept),
  return: async ({ api }, plan, idempotencyKey) =>
    mapped(await api.ask({ document: PlanReturnDocument, variables: { plan: plan.id, input: { ...noted(plan), idempotencyKey } } }, once), (data) => data.planReturn),
  sendBack: async ({ api }, plan, idempotencyKey) =>
    mapped(await api.ask({ document: PlanSendBackDocument, variables: { plan: plan.id, input: { ...noted(plan), idempotencyKey } } }, once), (data) => data.planSendBack),
}

const bodyOf = (act: PlanAct, plan: Plan): unknown => (act === 'return' || act === 'sendBack' ? noted(plan) : simple(plan))

const take = async (desk: Desk, act: PlanAct, { plan, userErrors }: Payload): Promise<void> => {
  if (plan) review.change((held) => ({ ...held, plan, ...(userErrors.length === 0 ? { drafts: new Map(), note: '', lines: null } : {}) }))
  if (userErrors.length > 0) { desk.notice.set(refused(desk, userErrors)); return }
  const kept = plan ? await keepReceipt(desk, plan) : null
  desk.notice.set({ tone: 'good', say: (phrases) => (kept !== null ? `${phrases.review.did[act]} ${phrases.receipt.kept(kept)}` : phrases.review.did[act]) })
}

/** One act on the plan in hand, once: a second click after a lost network asks for the first answer. */
export const actOnPlan = (desk: Desk, act: PlanAct): Promise<void> =>
  working(desk, (phrases) => phrases.review.doing, async () => {
    const { plan } = review.get()
    if (!plan) return
    const { key, answered } = await actKey(desk, { act: `${act} ${plan.id}`, body: bodyOf(act, plan), planId: plan.id })
    const answer = await asks[act](desk, plan, key)
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return }
    await answered()
    await take(desk, act, answer.data)
  })
