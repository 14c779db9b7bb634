import { bookOf } from '#schema/year/book-of.ts'
import type { Context } from '#server/context.ts'
import { sheetOf } from './draw/sheet-of-year.ts'
import { entriesOf } from './entries-of-year.ts'
import { lawOfYear } from './law-of-year.ts'
import type { OpenYear } from './open-year.ts'
import { completedBefore } from './ledger/modules-before.ts'
import { reportIssued } from './report-issued.ts'
import { viewOf, type YearView } from './year-view.ts'

/** A year of a school with everything its fields are told from: a fixed number of questions to the database, whatever is asked. */
export async function readYear({ em: asking, clock }: Pick<Context, 'em' | 'clock'>, open: OpenYear): Promise<YearView> {
  const em = asking.fork()
  const place = { school: open.school.id, schoolYear: open.year.label }
  const entries = await entriesOf(em, place)
  const sheet = await sheetOf(em, place)
  const law = { today: clock.today(), year: open.year, provisions: await lawOfYear(em, open) }
  const reported = await reportIssued(em, place)
  return viewOf({ place, book: bookOf(entries), entries, law, sheet, reported, history: () => completedBefore(em, open, law.today) })
}
