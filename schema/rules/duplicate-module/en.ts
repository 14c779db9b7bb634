import type { Sentence } from '../../grammar/rule.ts'
import type { duplicateModule } from './rule.ts'

export const en: Sentence<typeof duplicateModule> = ({ code }) => ({
  what: `${code} is entered twice for the same person.`,
  why: 'A module counts once in a school year.',
  fix: 'Keep one and replace the other.',
})
