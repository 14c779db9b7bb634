import { YearTransfersDocument, type YearTransfersQuery } from '../../api/generated/graphql.ts'
import { accountStore } from '../../desk/account-store.ts'
import type { Desk } from '../../desk/desk.ts'
import { troubled } from '../../desk/troubled.ts'
import { inTurn } from '../../desk/working.ts'

export type Arriving = YearTransfersQuery['transfers'][number]
export type Leaving = YearTransfersQuery['transfersOffered'][number]

/** Who moves to and from a school, as last read. */
export interface Transfers {
  readonly school: string
  readonly arriving: readonly Arriving[]
  readonly leaving: readonly Leaving[]
}

export const transfers = accountStore<Transfers | null>(null, 'session')

/** Asks anew who moves, inside work that is under way already. */
export const fetchTransfers = async (desk: Desk, school: string): Promise<void> => {
  const answer = await desk.api.ask({ document: YearTransfersDocument, variables: { school } }, { repeatable: true })
  if (answer.ok) transfers.set({ school, arriving: answer.data.transfers, leaving: answer.data.transfersOffered })
  else desk.notice.set(troubled(answer.trouble))
}

/** Asks anew who moves; what was just said stays said. */
export const readTransfers = (desk: Desk, school: string): Promise<void> =>
  inTurn(desk, (phrases) => phrases.movePeople.reading, () => fetchTransfers(desk, school))
