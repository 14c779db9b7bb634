import type { Sentence } from '../../grammar/rule.ts'
import type { tooFewModules } from './rule.ts'

export const en: Sentence<typeof tooFewModules> = ({ found, required, periods }) => ({
  what: found === 0 ? 'No module is registered.' : `Only ${found} registered.`,
  why: periods === null ? `The plan asks for ${required} modules a person.` : `The plan asks for ${required} modules a person, though the choice fills programme 03 with ${periods} periods.`,
  fix: periods === null ? 'Add the missing choice.' : 'Add a module as the plan asks, or let the principal accept it because the periods are met.',
})
