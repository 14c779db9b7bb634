import type { Act } from '#schema/year/act.ts'
import type { Context } from '#server/context.ts'
import { tidy } from '#server/graph/tidy.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { benchOf } from '../enter-acts.ts'
import { judge } from '../judge.ts'
import type { OpenYear } from '../open-year.ts'
import { writeYear, type Written } from '../write-year.ts'
import { findReceiver } from './find-receiver.ts'
import { summaryOf } from './summary-of.ts'
import { Transfer } from './transfer.entity.ts'
import type { TransferOfferInput } from './transfer.types.ts'

/** Enters that somebody moves away, and lets the receiving school see what they earned here. */
export async function offerTransfer(context: Context, open: OpenYear, input: TransferOfferInput): Promise<Written> {
  const { idempotencyKey: key, ...body } = input
  const { person, on, decision, version, mode } = input
  const offer = Object.assign(new Transfer(), { from: open.school.id, schoolYear: open.year.label, person, day: on, decision: tidy(decision), offeredAt: context.clock.now(), offeredBy: open.viewer.account.displayName })
  return writeYear(context, open, {
    operation: 'transferOffer', key, body, version, mode, policy: 'allOrNothing',
    acts: async (desk) => {
      const to = await findReceiver(desk.em, input.to, { from: open.school.id, on })
      const act: Act = { act: 'setStanding', person, standing: 'transferred', from: on, to: null, reason: to?.name ?? null, decision: offer.decision }
      // Who may not do it learns nothing about which codes there are.
      if ('decline' in judge(desk.book, act, await benchOf(desk))) return [{ act }]
      if (!to) return { refusal: refuse('transferNowhere', { code: input.to }, ['input', 'to']) }
      Object.assign(offer, { to, summary: await summaryOf(desk, open.school, person) })
      return [{ act }]
    },
    beforeKept: async (em) => { await em.insert(Transfer, { ...offer, from: open.school.id, to: offer.to.id }) },
  })
}
