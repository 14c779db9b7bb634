import { randomUUID } from 'node:crypto'
import type { Act } from '#schema/year/act.ts'
import type { Context } from '#server/context.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { OpenYear } from '../open-year.ts'
import { rollFor, settle } from '../settle.ts'
import { writeYear, type Written } from '../write-year.ts'
import { Transfer } from './transfer.entity.ts'
import type { TransferAcceptInput } from './transfer.types.ts'

/** Coming in without an id: the server finds or makes the person. */
const joining = ({ summary, day, decision }: Transfer): Act =>
  ({ act: 'join', member: { ...summary.member, id: null }, from: 'transfer', on: day, decision, batch: null }) as unknown as Act

function credits({ summary, decision, from }: Transfer, person: string, on: string): Act[] {
  return summary.periods
    .filter(({ earned }) => earned > 0)
    .map(({ programme, earned }) => ({ act: 'credit', credit: { id: randomUUID(), person, kind: 'brought', programme, periods: earned, decision, from: from.name, on } }))
}

/** Takes somebody in who was offered, with the periods they bring. */
export async function acceptTransfer(context: Context, open: OpenYear, input: TransferAcceptInput): Promise<Written> {
  const { idempotencyKey: key, transfer: id, version, mode } = input
  const path = ['input', 'transfer']
  return writeYear(context, open, {
    operation: 'transferAccept', key, body: { transfer: id, version, mode }, version, mode, policy: 'allOrNothing',
    acts: async ({ em, clock }) => {
      const transfer = await em.findOne(Transfer, { id, to: open.school.id, schoolYear: open.year.label }, { populate: ['from'] })
      if (!transfer) return { refusal: refuse('notAvailable', {}, path) }
      const accepted = { state: 'accepted', acceptedAt: clock.now(), acceptedBy: open.viewer.account.displayName } as const
      const taken = await em.nativeUpdate(Transfer, { id, state: 'offered' }, accepted)
      if (taken !== 1) return { refusal: refuse('transferGone', {}, path) }
      const read = { act: joining(transfer) }
      const settled = settle(await rollFor(em, open.school, [read]), read, path)
      if ('refusal' in settled || settled.act.act !== 'join') return [settled]
      await em.flush()
      return [settled, ...credits(transfer, settled.act.member.id, clock.today()).map((act) => ({ act }))]
    },
  })
}
