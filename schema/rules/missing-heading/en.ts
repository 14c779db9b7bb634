import type { Sentence } from '../../grammar/rule.ts'
import type { missingHeading } from './rule.ts'

export const en: Sentence<typeof missingHeading> = ({ column }) => ({
  what: column === '' ? 'This column has no heading.' : `Column ${column} has no heading.`,
  why: 'Without a heading its meaning can only be guessed from the data below.',
  fix: 'Enter a heading, or confirm in the pane what the column is.',
})
