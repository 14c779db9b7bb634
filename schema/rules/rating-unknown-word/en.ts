import type { Sentence } from '../../grammar/rule.ts'
import { words } from '../../locale/words.ts'
import type { ratingUnknownWord } from './rule.ts'

export const en: Sentence<typeof ratingUnknownWord> = ({ text }) => ({
  what: `“${text}” is not a rating.`,
  why: `The regulation in force knows two outcomes only: ${words.en.rating.completed} and ${words.en.rating.notCompleted}.`,
  fix: 'Enter one of the two; older grades are not converted by themselves.',
})
