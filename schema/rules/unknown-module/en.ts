import type { Sentence } from '../../grammar/rule.ts'
import type { unknownModule } from './rule.ts'

export const en: Sentence<typeof unknownModule> = ({ code, prefix, last }) => ({
  what: `There is no module ${code}.`,
  why: last === null ? `Modules of the ${prefix} list are numbered from 1.` : `The ${prefix} list runs from 1 to ${last}.`,
  fix: 'Ask the person which module was meant and enter its code.',
})
