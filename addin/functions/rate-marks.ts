import { rate } from '#schema/figures/rating.ts'
import { words as spoken } from '#schema/locale/words.ts'
import { scaleOn } from '#schema/rules/right-ratings.ts'
import { cellsOf, invalid, unknown, wordsOf, type WorksheetFunction } from './answer.ts'

/** BDTX.XEPLOAI: the rating that follows from the marks. A test without a mark leaves it open. */
export const rateMarks: WorksheetFunction = (args, { language, today }) => {
  const scale = scaleOn(today)
  const tests = cellsOf(args).map((score) => ({ part: 'test', score }))
  const rated = scale && rate({ asOf: 'open', programmes: { '03': { tests } } }, scale)
  if (rated?.rating) return Promise.resolve({ value: spoken[language].rating[rated.rating] })
  const sentence = wordsOf(language).notRated((rated?.reasons ?? []).map((reason) => spoken[language].reason[reason]))
  return Promise.resolve(rated?.state === 'data-error' ? invalid(sentence) : unknown(sentence))
}
