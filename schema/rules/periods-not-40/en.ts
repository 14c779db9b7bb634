import type { Sentence } from '../../grammar/rule.ts'
import type { periodsNot40 } from './rule.ts'

export const en: Sentence<typeof periodsNot40> = ({ programme, found, required, moved }) => ({
  what: `Programme ${programme} is given ${found} periods.`,
  why: programme === '03' || moved === 0 ? `Programme ${programme} takes ${required} periods a year.` : `After the shift between programmes 01 and 02, programme ${programme} takes ${required} periods this year.`,
  fix: programme === '03' ? `Choose modules of ${required} periods in all, or correct the figure.` : `Make it ${required}, or name the decision that moved the periods.`,
})
