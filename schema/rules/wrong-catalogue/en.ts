import type { Sentence } from '../../grammar/rule.ts'
import { words } from '../../locale/words.ts'
import type { wrongCatalogue } from './rule.ts'

export const en: Sentence<typeof wrongCatalogue> = ({ code, prefix, role, own }) => ({
  what: `${code} is not on the list of a ${words.en.role[role]}.`,
  why: role === 'manager' ? `${prefix} modules are for teachers.` : `${prefix} modules are for managers.`,
  fix: own === null ? "Choose from this person's own list, or correct the post if it is wrong." : `Choose a ${own} module, or correct the post if it is wrong.`,
})
