import { claimsOn } from '#schema/engine/claims.ts'
import { inForce, type InForce } from '#schema/engine/in-force.ts'
import { settled } from '#schema/engine/settled.ts'
import type { Scale } from '#schema/figures/mark.ts'
import { rate } from '#schema/figures/rating.ts'
import type { Provision } from '#schema/grammar/provision.ts'
import { marking } from '#schema/law/tt-19-2019.ts'
import { words as spoken, type Language } from '#schema/locale/words.ts'
import { compareAnswers } from '#schema/rules/questions.ts'
import { cellsOf, invalid, unknown, wordsOf, type Answered, type Argument, type WorksheetFunction } from './answer.ts'

/** The scale of the day, by the regulation or by whatever was decided besides and may stand. */
const scaleOn = (today: string, provisions: readonly Provision[]): InForce<Scale> =>
  inForce(claimsOn(marking, settled(provisions, today, compareAnswers), today) as readonly Provision<Scale>[], today)

const answered = (marks: readonly Argument[], scale: Scale, language: Language): Answered => {
  const tests = cellsOf(marks).map((score) => ({ part: 'test', score }))
  const { rating, reasons, state } = rate({ asOf: 'open', programmes: { '03': { tests } } }, scale)
  if (rating) return { value: spoken[language].rating[rating] }
  const sentence = wordsOf(language).notRated(reasons.map((reason) => spoken[language].reason[reason]))
  return state === 'data-error' ? invalid(sentence) : unknown(sentence)
}

/** BDTX.XEPLOAI: the rating that follows from the marks. A test without a mark leaves it open. */
export const rateMarks: WorksheetFunction = (args, { language, today, provisions }) => {
  const scale = scaleOn(today, provisions)
  if (scale.state === 'one') return Promise.resolve(answered(args, scale.value, language))
  return Promise.resolve(unknown(scale.state === 'conflict' ? wordsOf(language).notDecided : wordsOf(language).notRated([])))
}
