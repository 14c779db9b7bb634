import type { Answer } from '../../api/answer.ts'
import { PlanLinesDocument, PlanOfSchoolDocument, PlanReviewDocument, type PlanLinesQuery } from '../../api/generated/graphql.ts'
import type { Desk } from '../../desk/desk.ts'
import { keepReceipt } from '../../desk/keep-receipt.ts'
import { goTo } from '../../desk/route.ts'
import type { Target } from '../../desk/target.ts'
import { troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { noReview, review, type Line } from './review.ts'

const PAGE = 200

/** Opens the plan of a school's year, where there is one. */
export const findPlan = (desk: Desk, target: Target): Promise<void> =>
  working(desk, (phrases) => phrases.review.opening, async () => {
    const answer = await desk.api.ask({ document: PlanOfSchoolDocument, variables: target }, { repeatable: true })
    if (!answer.ok) desk.notice.set(troubled(answer.trouble))
    else if (answer.data.plan) goTo('review', answer.data.plan.id)
    else desk.notice.set({ tone: 'info', say: (phrases) => phrases.review.none })
  })

/** Reads the plan and has the server check it again. */
export const openPlan = (desk: Desk, id: string): Promise<void> =>
  working(desk, (phrases) => phrases.review.opening, async () => {
    const answer = await desk.api.ask({ document: PlanReviewDocument, variables: { id } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return }
    const plan = answer.data.planById ?? null
    const before = review.get()
    review.set(before.plan?.id === id ? { ...before, plan } : { ...noReview, plan })
    if (!plan) {
      desk.notice.set({ tone: 'info', say: (phrases) => phrases.review.gone })
      return
    }
    const kept = await keepReceipt(desk, plan)
    if (kept !== null) desk.notice.set({ tone: 'good', say: (phrases) => phrases.receipt.kept(kept) })
  })

const page = (desk: Desk, id: string, after: string | null): Promise<Answer<PlanLinesQuery>> =>
  desk.api.ask({ document: PlanLinesDocument, variables: { id, first: PAGE, after } }, { repeatable: true })

const rest = async (desk: Desk, id: string, before: { readonly lines: readonly Line[]; readonly after: string | null }): Promise<Answer<readonly Line[]>> => {
  const answer = await page(desk, id, before.after)
  if (!answer.ok) return answer
  const found = answer.data.planById?.lines
  const lines = [...before.lines, ...(found?.edges ?? []).map(({ node }) => node)]
  if (found?.pageInfo.hasNextPage !== true) return { ok: true, data: lines }
  return rest(desk, id, { lines, after: found.pageInfo.endCursor ?? null })
}

/** All rows, for whoever wants to read more than the exceptions. */
export const readLines = (desk: Desk, id: string): Promise<void> =>
  working(desk, (phrases) => phrases.review.readingLines, async () => {
    const answer = await rest(desk, id, { lines: [], after: null })
    if (answer.ok) review.change((held) => ({ ...held, lines: answer.data }))
    else desk.notice.set(troubled(answer.trouble))
  })
