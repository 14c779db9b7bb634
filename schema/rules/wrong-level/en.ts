import type { Sentence } from '../../grammar/rule.ts'
import { words } from '../../locale/words.ts'
import type { wrongLevel } from './rule.ts'

export const en: Sentence<typeof wrongLevel> = ({ code, level, own }) => ({
  what: `${code} is not for the ${words.en.level[level]} level.`,
  why: level === 'preschool' ? 'This module belongs to the general-education programme.' : 'This module belongs to the preschool programme.',
  fix: own === null ? 'Choose a module of the right level, or correct the level if it is wrong.' : `Choose a ${own} module, or correct the level if it is wrong.`,
})
