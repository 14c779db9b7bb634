import type { Context } from '#server/context.ts'
import { tidy } from '#server/graph/tidy.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { OpenYear } from '../open-year.ts'
import { writeYear, type Written } from '../write-year.ts'
import { standingsWithout } from './standings-without.ts'
import { Transfer } from './transfer.entity.ts'
import type { TransferWithdrawInput } from './transfer.types.ts'

/** Takes an offer back that nobody has accepted: the person is here again as before, and the other school sees nothing any more. */
export async function withdrawTransfer(context: Context, open: OpenYear, input: TransferWithdrawInput): Promise<Written> {
  const { idempotencyKey: key, transfer: id, version, mode, reason } = input
  const path = ['input', 'transfer']
  return writeYear(context, open, {
    operation: 'transferWithdraw', key, body: { transfer: id, version, mode, reason }, version, mode, policy: 'allOrNothing',
    acts: async ({ em, book }) => {
      const transfer = await em.findOne(Transfer, { id, from: open.school.id, schoolYear: open.year.label })
      if (!transfer) return { refusal: refuse('notAvailable', {}, path) }
      if (tidy(reason) === '') return { refusal: refuse('transferReason', {}, ['input', 'reason']) }
      const year = book.members.get(transfer.person)
      const acts = year ? standingsWithout(year, transfer, tidy(reason)) : null
      // Whoever comes first has it: accepting and withdrawing ask for the same row.
      const taken = await em.nativeUpdate(Transfer, { id, state: 'offered' }, { state: 'withdrawn' })
      return taken === 1 && acts ? acts.map((act) => ({ act })) : { refusal: refuse('transferGone', {}, path) }
    },
  })
}
