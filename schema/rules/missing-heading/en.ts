import type { Sentence } from '../../grammar/rule.ts'
import { headers } from '../../locale/headers.ts'
import type { missingHeading } from './rule.ts'

export const en: Sentence<typeof missingHeading> = ({ seemsToBe }) => ({
  what: seemsToBe === null ? 'This column has no heading.' : `This column has no heading; its data look like “${headers.en[seemsToBe]}”.`,
  why: 'Without a heading its meaning can only be guessed from the data below.',
  fix: 'Enter a heading, or confirm in the pane what the column is.',
})
