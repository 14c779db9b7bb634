import type { Sentence } from '../../grammar/rule.ts'
import { words } from '../../locale/words.ts'
import type { belowStandardTraining } from './rule.ts'

export const en: Sentence<typeof belowStandardTraining> = ({ found, required, level }) => ({
  what: `The training given is ${words.en.training[found]}, below what a ${words.en.level[level]} teacher's post asks for.`,
  why: `A ${words.en.level[level]} teacher needs ${words.en.training[required]}; for some subjects, and on the road map, it may be made up later.`,
  fix: 'Enter the new level if it was made up; if that is under way, leave it and say so in the note.',
})
