import type { Sentence } from '../../grammar/rule.ts'
import type { scoreOutOfRange } from './rule.ts'

export const en: Sentence<typeof scoreOutOfRange> = ({ value, lowest, highest }) => ({
  what: `The mark ${value} lies outside the scale.`,
  why: `Tests are marked from ${lowest} to ${highest}; no rating is given until this is put right.`,
  fix: 'Compare with the test paper and enter the right mark.',
})
