import type { Sentence } from '../../grammar/rule.ts'
import type { missingName } from './rule.ts'

export const en: Sentence<typeof missingName> = ({ name }) => ({
  what: name === '' ? 'This line holds data but no name.' : `The name “${name}” is not complete.`,
  why: 'Without a name nobody knows whose registration this is.',
  fix: 'Enter the full name, or delete the line if it is left over.',
})
