import type { Sentence } from '../../grammar/rule.ts'
import type { repealedCatalogue } from './rule.ts'

export const en: Sentence<typeof repealedCatalogue> = ({ code, own }) => ({
  what: `${code} is a code of the 2011 programme, which has been repealed.`,
  why: 'This school year follows the module lists of 2019; old and new numbers do not correspond.',
  fix: own === null ? 'Choose again from the list in force.' : `Choose again from the ${own} list.`,
})
