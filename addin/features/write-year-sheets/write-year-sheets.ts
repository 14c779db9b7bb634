import type { KeptSheet } from '#schema/year-sheets/kept-sheet.ts'
import { planSheet } from '#schema/year-sheets/plan-sheet.ts'
import { resultSheet } from '#schema/year-sheets/result-sheet.ts'
import { sessionSheet } from '#schema/year-sheets/session-sheet.ts'
import { ownSheets } from '#schema/intake/own/own-marks.ts'
import { momentInVietnam } from '#schema/reports/shown-column.ts'
import { yearSheetsEn } from '#schema/locale/year-sheets/words.en.ts'
import { yearSheetsVi } from '#schema/locale/year-sheets/words.vi.ts'
import { YearResultsDocument } from '../../api/generated/graphql.ts'
import type { Desk } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import type { AboutEdited, Put } from '../../desk/owned/put-table.ts'
import { troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { fetchYear, type YearBook } from '../../desk/year-book.ts'
import { yearTarget } from '../../desk/year-target.ts'
import { accountStore } from '../../desk/account-store.ts'
import { plannedYear, ratedYear } from './facts-of.ts'
import { putSheets, wordsOf, type Question } from './put-sheets.ts'

export type Kind = 'plan' | 'results'

/** What the last writing still asks; null: nothing. */
export const question = accountStore<(Question & { readonly kind: Kind }) | null>(null)

const resultSheets = async (desk: Desk, book: YearBook, at: string): Promise<readonly KeptSheet[] | null> => {
  const target = yearTarget(desk)
  const answer = target && (await desk.api.ask({ document: YearResultsDocument, variables: target }, { repeatable: true }))
  if (!answer) return null
  if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return null }
  const results = answer.data.yearBook
  return results && [resultSheet(ratedYear(book, results, { at, reasonIn: desk.language.get() === 'en' ? 'textEn' : 'textVi' }), wordsOf(desk))]
}

const sheetsOf = async (desk: Desk, kind: Kind): Promise<readonly KeptSheet[] | null> => {
  const book = await fetchYear(desk)
  if (!book) return null
  const at = momentInVietnam(desk.clock.now().toISOString()) ?? ''
  if (kind === 'results') return resultSheets(desk, book, at)
  const year = plannedYear(book, at)
  return [planSheet(year, wordsOf(desk)), sessionSheet(year, wordsOf(desk))]
}

const tell = async (desk: Desk, puts: readonly Put[]): Promise<void> => {
  const rebuilt = puts.some(({ made }) => made === 'rebuilt')
  const [first] = puts
  if (first && first.made !== 'refreshed') await desk.workbook.goTo({ sheet: first.sheet, row: 1, column: 2 })
  desk.notice.set({ tone: rebuilt ? 'warning' : 'good', say: (phrases) => puts.map((put) => phrases.yearSheets.put(put)).join(' ') })
}

/** Writes a sheet of the year into the workbook, or refreshes it where it stands. */
export const writeYearSheets = (desk: Desk, kind: Kind, aboutEdited: AboutEdited = 'ask'): Promise<void> =>
  working(desk, (phrases) => phrases.yearSheets.writing, async () => {
    question.set(null)
    const sheets = await sheetsOf(desk, kind)
    const done = sheets && (await putSheets(desk, sheets, aboutEdited))
    if (!done) return
    if (!('rows' in done)) { await tell(desk, done); return }
    question.set({ kind, rows: done.rows })
    desk.notice.set({ tone: 'warning', say: (phrases) => phrases.yearSheets.question })
  })

const signs = [yearSheetsVi.ours, yearSheetsEn.ours]

/** Deletes the sheets of the year that are ours, a person's own columns on them too. */
export const removeYearSheets = (desk: Desk): Promise<void> =>
  working(desk, (phrases) => phrases.yearSheets.removing, async () => {
    const gone: string[] = []
    for (const name of [ownSheets.yearPlan, ownSheets.yearSessions, ownSheets.yearResults]) {
      const done = await desk.workbook.removeSheets(name, signs)
      if (!done.ok) { desk.notice.set(hindered(done)); return }
      gone.push(...done.value)
    }
    question.set(null)
    desk.notice.set({ tone: 'good', say: (phrases) => phrases.yearSheets.removed(gone) })
  })
