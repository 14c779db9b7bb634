import { pack } from '#schema/law/pack.ts'
import { summaryEn } from '#schema/locale/summary/summary.en.ts'
import { summaryVi } from '#schema/locale/summary/summary.vi.ts'
import { lawOf } from '#schema/rules/check-roster.ts'
import { headlineOf } from '#schema/summary/headline.ts'
import { summarySheet } from '#schema/summary/layout/summary-sheet.ts'
import { personSum } from '#schema/summary/person-sum.ts'
import { summarise } from '#schema/summary/summarise.ts'
import type { Summing, Sums } from './engine.ts'
import { readingOf } from './reading-of.ts'

/** Adds a school up; what is handed back says what is to be written, not how it was reckoned. */
export const sumUp = (question: Summing): Sums => {
  const { content, on, provisions = [], language = 'vi', at } = question
  const reading = readingOf(question)
  const summary = summarise(reading, content, lawOf(reading.roster, { on, provisions }))
  return {
    headline: headlineOf(summary),
    plan: summarySheet(summary, language === 'en' ? summaryEn : summaryVi, { at, pack: pack.version }),
    persons: summary.persons.map(personSum),
  }
}
