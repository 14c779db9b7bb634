import { summaryEn } from '#schema/locale/summary/summary.en.ts'
import { summaryVi, type SummaryWords } from '#schema/locale/summary/summary.vi.ts'
import type { Desk, Seen } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { questionOf } from '../../desk/question-of.ts'
import { seeRoster } from '../../desk/see-roster.ts'
import { working } from '../../desk/working.ts'
import { phrasesIn } from '../../locale/phrases.ts'
import { summed, type Summed } from './summed.ts'
import { writeColumns } from './write-columns.ts'

export interface Wish {
  /** Whether the school's own table gets our columns. */
  readonly columns: boolean
  /** Whether cells a person typed into are taken back. */
  readonly takeBack: boolean
}

export const wordsIn = (desk: Desk): SummaryWords => (desk.language.get() === 'en' ? summaryEn : summaryVi)

const said = (desk: Desk, { sheet, at, typed, hasColumns }: Summed): void => {
  if (typed.length > 0) desk.notice.set({ tone: 'warning', say: (phrases) => phrases.summarise.typedOver(typed.length) })
  else desk.notice.set({ tone: 'good', say: (phrases) => phrases.summarise[hasColumns ? 'doneWithColumns' : 'done'](sheet, phrases.shell.when(at.toISOString())) })
}

const sum = async (desk: Desk, seen: Seen, wish: Wish): Promise<Summed | null> => {
  const now = desk.clock.now()
  const { shell } = phrasesIn(desk.language.get())
  const sums = await desk.engine.sumUp({ ...questionOf(desk, seen.file), at: shell.when(now.toISOString()) })
  const written = await desk.workbook.writePlan(desk.session.get().account ? await (await import('./with-year.ts')).withYear(desk, sums.plan) : sums.plan)
  if (!written.ok) {
    desk.notice.set(hindered(written))
    return null
  }
  const before = summed.get()
  const held: Summed = { sums, sheet: written.value.sheet, at: now, typed: [], hasColumns: before?.hasColumns ?? false, hidden: before?.hidden ?? false }
  return wish.columns ? writeColumns(desk, { seen, held, words: wordsIn(desk), takeBack: wish.takeBack }) : held
}

/** Reads the file again, adds it up, and writes the summary sheet and, where wished, our columns. Works signed out. */
export const summarise = (desk: Desk, wish: Wish = { columns: true, takeBack: false }): Promise<Summed | null> =>
  working(desk, (phrases) => phrases.summarise.running, async () => {
    const sight = await seeRoster(desk)
    if (!sight?.hasRoster) return null
    const result = await sum(desk, sight.seen, wish)
    if (result === null) return null
    summed.set(result)
    if (desk.notice.get() === null) said(desk, result)
    return result
  })
