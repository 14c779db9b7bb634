import type { Sentence } from '../../grammar/rule.ts'
import type { unreadableModule } from './rule.ts'

export const en: Sentence<typeof unreadableModule> = ({ text }) => ({
  what: text === '' ? 'This cell names no module.' : `“${text}” names no module.`,
  why: "A module is recognised by its code, such as GVPT 5, or by its number in the person's list.",
  fix: 'Enter the code of each module, separated by semicolons.',
})
