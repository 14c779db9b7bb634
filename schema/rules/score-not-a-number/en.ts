import type { Sentence } from '../../grammar/rule.ts'
import type { scoreNotANumber } from './rule.ts'

export const en: Sentence<typeof scoreNotANumber> = ({ text, lowest, highest }) => ({
  what: `“${text}” is not a mark.`,
  why: `Tests are marked with a number from ${lowest} to ${highest}; no rating is given until this is put right.`,
  fix: 'Enter a number; leave the cell empty or write “Vắng” if the test was not taken.',
})
