import { fiveYears } from '#schema/year/figures/ledger.ts'
import { periodsOf, programmes } from '#schema/year/figures/periods-of.ts'
import type { School } from '#server/school/school.entity.ts'
import type { Desk } from '../enter-acts.ts'
import { booksOf } from '../ledger/books-of-school.ts'
import { earlierYears } from '../ledger/earlier-years.ts'
import { recordOf } from '../ledger/record-of.ts'
import type { TransferSummary } from './transfer.entity.ts'

/** What a school hands on about somebody who leaves: as the books say before the move is entered. */
export async function summaryOf({ em, book, open, clock }: Desk, school: School, person: string): Promise<TransferSummary | null> {
  const year = book.members.get(person)
  if (!year) return null
  const { id, ...member } = year.member
  const years = await booksOf(em, school, clock.today())
  const law = years.find((one) => one.law.year.label === open.year.label)?.law
  const periods = law ? periodsOf(book, id, law) : null
  return {
    member: { ...member, team: null },
    periods: programmes.map((programme) => ({ programme, earned: periods?.[programme].earned ?? 0 })),
    record: recordOf(fiveYears(years, id), await earlierYears(em, { school: school.id, person: id, years })),
  }
}
