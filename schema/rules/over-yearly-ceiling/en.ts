import type { Sentence } from '../../grammar/rule.ts'
import type { overYearlyCeiling } from './rule.ts'

export const en: Sentence<typeof overYearlyCeiling> = ({ found, most, weeks }) => ({
  what: `The three programmes come to ${found} periods.`,
  why: `Professional development takes at most ${weeks} weeks a school year, that is ${most} periods.`,
  fix: `Lower the periods until the three come to ${most} at most.`,
})
