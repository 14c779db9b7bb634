import type { Sentence } from '../../grammar/rule.ts'
import type { tooManyModules } from './rule.ts'

export const en: Sentence<typeof tooManyModules> = ({ found, required }) => ({
  what: `There are ${found} modules registered.`,
  why: `The plan asks for ${required} modules a person.`,
  fix: 'Keep the number the plan asks for, or let the principal accept it.',
})
