import type { Sentence } from '../../grammar/rule.ts'
import { words } from '../../locale/words.ts'
import type { ratingInconsistent } from './rule.ts'

export const en: Sentence<typeof ratingInconsistent> = ({ stated, right, reasons, pass }) => ({
  what: `“${words.en.rating[stated]}” does not agree with the results; it must be “${words.en.rating[right]}”.`,
  why:
    right === 'completed'
      ? `The course rules were kept and every test has ${pass} or more.`
      : `Completion needs all course rules kept and every test at ${pass} or more; here: ${reasons.map((reason) => words.en.reason[reason]).join('; ')}.`,
  fix: 'Correct the rating, or the mark if that is wrong. An average does not make up for a failed test.',
})
