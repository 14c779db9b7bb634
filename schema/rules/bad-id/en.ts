import type { Sentence } from '../../grammar/rule.ts'
import type { badId } from './rule.ts'

export const en: Sentence<typeof badId> = ({ text, found, usual }) => ({
  what: found === null || usual === null ? `The code “${text}” has the wrong number of digits.` : `The code “${text}” has ${found} digits, the others have ${usual}.`,
  why: 'Typed as a number, a code loses its leading zeros in Excel.',
  fix: 'Format the cell as text and enter all digits.',
})
