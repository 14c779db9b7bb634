import type { Language } from '#schema/locale/words.ts'
import type { Said, SaidFinding } from './engine.ts'

/** A finding in a language; in Vietnamese until it has been said in that one. */
export const saidIn = ({ said }: SaidFinding, language: Language): Said => said[language] ?? said.vi
