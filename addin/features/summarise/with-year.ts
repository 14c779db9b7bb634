import { yearSheetsEn } from '#schema/locale/year-sheets/words.en.ts'
import { yearSheetsVi } from '#schema/locale/year-sheets/words.vi.ts'
import type { SheetPlan } from '#schema/summary/layout/sheet.ts'
import { withYearSection } from '#schema/year-sheets/year-section.ts'
import { YearBookDocument } from '../../api/generated/graphql.ts'
import type { Desk } from '../../desk/desk.ts'
import { openYear, sameTarget, type YearBook } from '../../desk/year-book.ts'
import { yearTarget } from '../../desk/year-target.ts'

/** The year's book as the server has it now, else as last read; the summary needs no server, so that silence is no trouble. */
const bookNow = async (desk: Desk): Promise<YearBook | null> => {
  const target = yearTarget(desk)
  if (!target || desk.session.get().ended) return null
  const answer = await desk.api.ask({ document: YearBookDocument, variables: target }, { repeatable: true })
  if (answer.ok) return answer.data.yearBook
  const held = openYear.get()
  return held && sameTarget(held.target, target) ? held.book : null
}

/** The summary with what the school's year comes to, where the year has a book. */
export const withYear = async (desk: Desk, plan: SheetPlan): Promise<SheetPlan> => {
  const book = await bookNow(desk)
  if (!book || book.people.length === 0) return plan
  const { schoolYear, version, totals: { teams, periods } } = book
  return withYearSection(plan, { schoolYear, version, teams, periods }, desk.language.get() === 'en' ? yearSheetsEn : yearSheetsVi)
}
