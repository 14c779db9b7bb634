import type { Context } from '#server/context.ts'
import { tidy } from '#server/graph/tidy.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { School } from '#server/school/school.entity.ts'
import type { OpenYear } from '../open-year.ts'
import { writeYear, type Written } from '../write-year.ts'
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
      const to = await desk.em.findOne(School, { code: tidy(input.to), id: { $ne: open.school.id } })
      if (!to) return { refusal: refuse('transferNowhere', { code: input.to }, ['input', 'to']) }
      const summary = await summaryOf(desk, open.school, person)
      Object.assign(offer, { to, summary })
      return [{ act: { act: 'setStanding', person, standing: 'transferred', from: on, to: null, reason: to.name, decision: offer.decision } }]
    },
    beforeKept: async (em) => { await em.insert(Transfer, { ...offer, from: open.school.id, to: offer.to.id }) },
  })
}
