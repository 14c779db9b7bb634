import { YearLedgerDocument, type YearLedgerQuery } from '../../api/generated/graphql.ts'
import type { Desk } from '../../desk/desk.ts'
import { troubled } from '../../desk/troubled.ts'
import { inTurn } from '../../desk/working.ts'
import { openYear } from '../../desk/year-book.ts'
import { accountStore } from '../../desk/account-store.ts'

export type Ledger = NonNullable<YearLedgerQuery['yearLedger']>

/** The ledger last asked for; null: none is at hand. */
export const ledger = accountStore<{ readonly person: string; readonly ledger: Ledger | null } | null>(null)

/** Reads a person's years; what was just said stays said. */
export const readLedger = (desk: Desk, person: string): Promise<void> =>
  inTurn(desk, (phrases) => phrases.ledger.reading, async () => {
    const school = openYear.get()?.target.school
    if (school === undefined) return
    const answer = await desk.api.ask({ document: YearLedgerDocument, variables: { school, person } }, { repeatable: true })
    if (answer.ok) ledger.set({ person, ledger: answer.data.yearLedger })
    else desk.notice.set(troubled(answer.trouble))
  })
